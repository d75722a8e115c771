import { clock, clockWithSeconds, systemDay } from './parts.ts'
import type { SiteSpeech } from './site-speech.ts'

/** What may stand before or behind the time of a page: what a site is called, a column, a counter. A log tells what happened there. */
const named = '(?:[^。，；：:、！？>\\d]{0,18}(?:网|网站|文库|客户端|发布|admin\\d{0,3}) ?)'
const counter = String.raw`\d{1,6} ?次?`
const column = '(?:[^。，；：:、！？\\d>]{0,8}(?:总结|报告|计划|范文|文章|心得|新闻|动态)(?: 我要投稿)?)'

/** When a content system put a text up, in the way only a machine writes it. Source: the article templates of Chinese content systems. */
export const stamps: readonly SiteSpeech[] = [
  {
    kind: 'page-stamp',
    holds: [':0', ':1', ':2', ':3', ':4', ':5', '：0', '：1', '：2', '：3', '：4', '：5'],
    pattern: new RegExp(
      `^(?:${[
        `(?:时间[：:] ?|${named})?${systemDay} ${clockWithSeconds} ?(?:${counter}|${column}|${named})?`,
        `${named}?${systemDay} ${clock} ?(?:${counter}|${column})?`,
        String.raw`\d{4}年\d{2}月\d{2}日 ${clock}`,
      ].join('|')})$`,
    ),
    examples: [
      'admin22025-06-08 14:05:02',
      '2024-10-29 10:36:30 某某素材网',
      '时间:2020-10-26 09:19:26 安全工作总结 我要投稿',
      '某某发布客户端 2021-11-29 16:02',
      '2016年11月06日 03:18',
      '2025-07-09 14:01:03 4次',
    ],
    ordinary: [
      '时间：2023年3月7日 15:00',
      '2023-05-06 09:00 组织开展网络安全检查',
      '2023-05-06 09:30 接到报警',
      '2023-05-06 09:30:15 渔船失联',
      '2023年5月6日 14:30 召开全体会议',
      '比例为3:1',
    ],
  },
  // Who publishes, and when.
  {
    kind: 'page-stamp',
    holds: ['时间：', '时间:', '日期：', '日期:'],
    pattern: new RegExp(
      String.raw`^[\u4e00-\u9fff]{2,14}(?:部|局|厅|委|办|办公室|政府|院|网|报|社|台|中心)[ \u3000]{1,8}(?:发布)?(?:时间|日期)[：:] ?${systemDay}(?: ${clock})?(?:\s+(?:阅读|浏览|点击)[^。，；]{0,16})?$`,
    ),
    examples: ['某省水利厅 时间：2021-03-18', '某某文档网    时间： 2021-01-21 06:00:35     阅读：'],
    ordinary: ['县财政局 时间：2021年3月', '会议时间：2021-03-18', '县委办 时间：2021-03-18 地点：三楼'],
  },
  {
    kind: 'page-stamp',
    holds: ['/0', '/1', '/2', '/3'],
    pattern: new RegExp(String.raw`^\d{4}/\d{2}/\d{2} ?${column}$`),
    examples: ['2026/03/20经典总结'],
    ordinary: ['2023/03/20召开会议', '2023/12月报告'],
  },
  {
    kind: 'page-stamp',
    holds: ['人浏览', '次浏览', '次阅读'],
    pattern: /^(?:本文)?(?:已有|共有)? ?\d{1,7} ?(?:[人次]浏览|次阅读)过?$/,
    examples: ['已有 1203 人浏览', '1203次阅读'],
    ordinary: ['组织120人浏览网页', '1203次阅读推广活动'],
  },
  {
    kind: 'page-stamp',
    holds: ['围观', '人气', '已阅', '编辑：', '编辑:', '发布'],
    pattern: new RegExp(
      `^(?:${[
        String.raw`${systemDay} ?\d{0,7}人?(?:已)?围观`,
        `${systemDay} ?发布`,
        `(?:责任)?编辑[：:][^。，；：:\\d]{2,12}${systemDay}`,
      ].join('|')})$`,
    ),
    examples: ['2025-09-29人已围观', '2021-04-14 发布', '编辑:某某2017-04-26'],
    ordinary: ['2023-04-14发布通知', '发布'],
  },
]
