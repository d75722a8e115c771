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
  '安排',
]

/** Those of them that also title the sections of a report; behind a title that is complete they do. */
export const sectionWords: readonly string[] = [
  '情况',
  '打算',
  '安排',
  '计划',
  '要点',
  '体会',
  '规划',
  '述职',
]

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

/** What the title of an annex (附件) says; numbers begin anew in it. */
export const annexTitle =
  /^附(?:件|录|表)?(?:[0-9０-９一二三四五六七八九十]{1,3})?[：:]?|(?:附件[0-9一二三四五]?|附录|名词解释|注释|名词解释[及和与]说明)$/
