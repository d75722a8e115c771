import type { Role } from '@shuzhi/document'

/** Words that a document's title ends in, a bracket behind them left out. Kinds of 公文 after 《党政机关公文处理工作条例》 and of 事务文书. */
export const titleWords: readonly string[] = [
  '报告',
  '总结',
  '汇报',
  '述职',
  '述廉',
  '材料',
  '讲话',
  '发言',
  '发言稿',
  '讲话稿',
  '计划',
  '要点',
  '方案',
  '意见',
  '办法',
  '规定',
  '条例',
  '细则',
  '公报',
  '决定',
  '通知',
  '章程',
  '纪要',
  '体会',
  '简报',
  '自查',
  '说明',
  '清单',
  '规划',
  '准则',
  '述职报告',
  '鉴定',
  '小结',
  '报告书',
  '述评',
  '情况',
  '打算',
  '谋划',
  '安排',
  '党章',
  '决议',
  '公告',
  '通告',
  '通报',
  '批复',
  '请示',
  '议案',
  '守则',
  '规则',
  '制度',
]

/** Those of them that also title the sections of a report; behind a title that is complete they do. */
export const sectionWords: readonly string[] = [
  '情况',
  '打算',
  '谋划',
  '安排',
  '计划',
  '要点',
  '体会',
  '规划',
  '述职',
]

/**
 * What the sections of a document are about where they do not say, by the kind that its title names: reports look back, plans ahead, rules
 * and letters do neither, nor does what studies a matter (调研报告). 《党政机关公文处理工作条例》, 8, and what manuals of 事务文书 count among plans and reports.
 */
export const titleRoles: readonly { role: Role; ends: readonly string[] }[] = [
  {
    role: 'other',
    ends: [
      ...['研究报告', '调研报告', '调查报告', '评估报告', '评价报告', '检测报告', '检验报告', '测试报告'],
      ...['审计报告', '分析报告', '考察报告', '事故报告', '立项报告', '申请报告', '可行性报告'],
    ],
  },
  {
    role: 'achievements',
    ends: [
      '报告',
      '报告书',
      '总结',
      '小结',
      '汇报',
      '述职',
      '述廉',
      '情况',
      '回顾',
      '事迹材料',
      '汇报材料',
      '经验材料',
      '简报',
      '鉴定',
    ],
  },
  { role: 'plans', ends: ['计划', '计划书', '要点', '打算', '谋划', '规划', '方案', '安排', '设想', '思路'] },
  {
    role: 'other',
    ends: [
      ...[
        '通知',
        '通告',
        '通报',
        '公告',
        '公报',
        '决定',
        '决议',
        '批复',
        '请示',
        '议案',
        '函',
        '纪要',
        '意见',
      ],
      ...[
        '办法',
        '规定',
        '条例',
        '细则',
        '准则',
        '规则',
        '守则',
        '制度',
        '章程',
        '党章',
        '法',
        '说明',
        '清单',
      ],
    ],
  },
]

/** What stands behind the title of a model text that others copy from: `述职报告范文`. */
export const modelWords: readonly string[] = ['范文', '模板', '样本', '例文', '参考范文']

/** What a page praises such texts, or a collection of them, with behind the title: `述职报告范文精选`. */
export const praises: readonly string[] = [
  ...['精选', '赏析', '汇总', '汇编', '合集', '集锦', '锦集', '大全'],
  ...['通用', '优秀', '推荐', '精品', '热门', '必备'],
]

/** What a collection of model texts says of itself above its first: how many it holds (`本文呈现三篇`, `(精选12篇)`), or that they are models. `发表论文三篇` speaks of other texts. */
export const collectionWords =
  /(?:本文|本站|下面|以下|精选|通用|优秀|[（(])[^，。；]{0,10}[几多0-9０-９一二两三四五六七八九十]篇|范文|例文|合集|大全/

/** Words before a title and a colon that name it as one. */
export const titleLabels: readonly string[] = ['标题', '题目', '文章标题', '主题', '题名']

/** Short lines that head the opening or close of the body, never the document, and hold no numbered headings. */
export const frameTitles: readonly string[] = [
  '前言',
  '引言',
  '导语',
  '序言',
  '序',
  '摘要',
  '结语',
  '结束语',
  '后记',
]

/** What a note in front of a document is called. Source: the parts of a 编者按 and of a 说明 in manuals of 公文 and editing. */
const noteTitles = [
  ...['编者按', '编者的话', '编者注', '按语', '导读', '内容提要', '内容摘要', '提要'],
  ...['说明', '编写说明', '填报说明', '报告说明', '有关说明', '注', '备注'],
]
const noteTitle = `^[（(【]?(?:${noteTitles.join('|')})[）)】]?\\s*`

/** How a line opens that heads a note (按语, 说明), in brackets or not: with its name alone, or before a colon. */
export const frontNote = new RegExp(`${noteTitle}(?:[：:]|$)`)

/** A line that says no more than what a note is called. */
export const noteLine = new RegExp(`${noteTitle}[：:]?$`)

/** What the title of an annex (附件) says; numbers begin anew in it. */
export const annexTitle =
  /^附\s*(?:件|录|表)?\s*(?:[：:]|$)|^(?:备\s*)?注$|^附\s*(?:件|录|表)\s*[0-9０-９一二三四五六七八九十]{1,3}|(?:附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}|附录|名词解释|注释|名词解释[及和与]说明)$/

/** The line of a speech's head that tells its occasion, below which the speaker stands: `——在全县教育工作会议上`. */
export const occasionLine = /^[—―─－]{1,3}.*[上议]$/
