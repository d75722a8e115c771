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
