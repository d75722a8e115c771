import type { LineMark } from './line-mark.ts'
import { clock, systemDay } from './parts.ts'

const plain = String.raw`[^。，；：:\d%>＞›»→|]`

/** What stands above a title: the way to it without its signs, the day with what a site calls itself. Source: the article templates of Chinese content systems. */
export const pageHeads: readonly LineMark[] = [
  {
    kind: 'page-head',
    begins: ['首页'],
    rest: new RegExp(`^${plain}{0,40}(?:范文|大全|文章|[一二三四五六七八九十]篇)${plain}{0,40}$`),
    examples: ['首页范文居委会工作总结十篇'],
    ordinary: ['首页改版后访问量增长12%', '首页改版工作圆满完成', '首页：公开信息120条'],
  },
  // What a site for documents calls itself, with the words that it goes by.
  {
    kind: 'advertisement',
    begins: [
      '百度文库',
      '百度文档',
      '豆丁网',
      '道客巴巴',
      '原创力文档',
      '人人文库',
      '金锄头文库',
      '新浪文档',
    ],
    rest: /^ ?(?:(?:[-—–_|｜:：·]{1,2} ?)[^。，；：:\d%]{0,24})?$/,
    examples: ['百度文库 - 让知识人人可得', '百度文库', '人人文库——人人都有书读'],
    ordinary: ['百度文库上传资料120份', '百度文库检索培训2期。', '豆丁网店铺：关停3家'],
  },
  {
    kind: 'page-head',
    begins: ['19', '20'],
    rest: new RegExp(
      String.raw`^${systemDay.replace(String.raw`\d{4}`, String.raw`\d{2}`)}(?: ${clock})? ?[^。，；：:\d%]{0,12}(?:手机版|电脑版|佚名|admin)[^。，；：:\d%]{0,20}$`,
    ),
    examples: ['2024-02-22互联网 写作素材 手机版', '2022-01-05 佚名'],
    ordinary: ['2022-01-05召开全体会议', '2023-05-06 组织开展网络安全检查', '2023-12-20 网络安全科'],
  },
  {
    kind: 'page-head',
    begins: ['时间', '日期', '发表于', '发布于'],
    rest: new RegExp(`^[：:]? ?${systemDay}(?: ${clock})?$`),
    examples: ['时间:2021-08-31', '发布于 2021-08-31'],
    ordinary: ['时间：2021年8月31日', '时间：2021-08-31\n地点：三楼会议室'],
  },
  {
    kind: 'source-line',
    begins: ['阅读次数', '浏览次数', '点击次数', '点击数'],
    rest: /^[：:] ?\d{1,7} ?次?$/,
    examples: ['阅读次数：386', '点击数: 1205次'],
    ordinary: ['点击次数：12万次', '浏览次数：居全县第2', '阅读次数：12000，其中本地9000。'],
  },
  // The day alone, as a machine writes it.
  {
    kind: 'page-date',
    begins: ['19', '20'],
    rest: /^\d{2}(?:-\d{2}-\d{2}|年\d{2}月\d{2}日)$/,
    examples: [],
    ordinary: ['2021年2月3日', '2022-01-05召开会议'],
  },
  {
    kind: 'page-size',
    begins: [...'123456789'],
    rest: /^\d{0,3} ?(?:页|\+)$/,
    examples: [],
    ordinary: ['10页材料', '3页。'],
  },
  // The page of a newspaper.
  {
    kind: 'page-head',
    begins: ['第'],
    rest: /^ ?(?:[A-D]\d{1,2} ?版[：:][^。，；]{1,16}|\d{1,2} ?版[：:][^。，；]{1,12}PDF版)$/,
    examples: ['第06版:某某水利 PDF版', '第A2版：要闻'],
    ordinary: ['第3版：法治副刊', '第2版规划：已报批。', '第3版修订稿'],
  },
]
