import type { LineMark } from './line-mark.ts'
import { colon } from './parts.ts'

const year = String.raw`\d{4}[-年/.]`
const time = `(?:发布|更新)?(?:时间|日期)?[：:]? ?${year}[^。；]{0,40}`
const counted = ['', '数', '量', '次数']

/** Where a text comes from, when it was put there and how often it was read. Source: the article templates of Chinese content systems (DedeCMS, EmpireCMS). */
export const sources: readonly LineMark[] = [
  {
    kind: 'source-line',
    begins: [
      ...['文章', '稿件', '信息', '新闻', '内容', '本文', ''].map((of) => `${of}来源`),
      ...['责任编辑', '责编', '编辑', '稿源'],
    ],
    rest: new RegExp(String.raw`^[：:][^。；\d]{0,40}(?:${time})?$`),
    examples: ['来源：某某网', '文章来源: 范文大全', '责任编辑：张三', '（来源：某某网）'],
    ordinary: ['来源：一是上级拨款。二是自筹。', '编辑部召开会议', '编辑：12人'],
  },
  {
    kind: 'source-line',
    begins: ['发布', '更新', '录入'].flatMap((what) => [`${what}时间`, `${what}日期`]),
    rest: new RegExp(`^${colon}${year}[^。；]{0,40}$`),
    examples: ['发布时间：2022-01-05 10:20'],
    ordinary: ['更新时间：每日8时', '发布时间由办公室确定'],
  },
  {
    kind: 'source-line',
    begins: ['文章点击', '稿件点击', '点击', '浏览', '阅读', '播放'].flatMap((what) =>
      counted.slice(1).map((how) => `${what}${how}`),
    ),
    rest: new RegExp(String.raw`^${colon}\d+ ?次?$`),
    examples: ['浏览次数：120'],
    ordinary: ['阅读量：15.3万次', '浏览量：120万', '点击量：同比增长12%'],
  },
]
