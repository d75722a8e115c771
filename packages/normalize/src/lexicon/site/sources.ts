import type { LineMark } from './line-mark.ts'
import { colon } from './parts.ts'

const year = String.raw`\d{4}[-年/.]`
const time = `(?:发布|更新)?(?:时间|日期)?[：:]? ?${year}[^。；]{0,40}`

/** Where a text comes from, and when it was put there. Source: the article templates of Chinese content systems (DedeCMS, EmpireCMS). */
export const sources: readonly LineMark[] = [
  {
    kind: 'source-line',
    begins: [
      ...['文章', '稿件', '信息', '新闻', '内容', '本文', ''].map((of) => `${of}来源`),
      ...['责任编辑', '责编', '稿源'],
    ],
    rest: new RegExp(String.raw`^[：:][^。；\d]{0,40}(?:${time})?$`),
    examples: ['来源：某某网', '文章来源: 范文大全', '责任编辑：张三', '（来源：某某网）'],
    ordinary: ['来源：一是上级拨款。二是自筹。', '责任编辑：12人'],
  },
  {
    kind: 'source-line',
    begins: ['摘自', '选自', '转自', '节选自'],
    rest: /^[：:]? ?《[^》]{2,30}》[^。，；\d]{0,12}$/,
    examples: ['摘自《某某年鉴》', '选自：《某某文件选编》上册'],
    ordinary: ['选自《某某年鉴》的照片，共展出12幅。', '转自《简报》12期', '摘自基层的事例'],
  },
  {
    kind: 'source-line',
    begins: ['发布', '更新', '录入'].flatMap((what) => [`${what}时间`, `${what}日期`]),
    rest: new RegExp(`^${colon}${year}[^。；]{0,40}$`),
    examples: ['发布时间：2022-01-05 10:20'],
    ordinary: ['更新时间：每日8时', '发布时间由办公室确定'],
  },
]
