/**
 * Words that say of what they stand in that it was done, or that it is to be done: aspect and modal words after 吕叔湘《现代汉语八百词》 (了, 已, 将, 要, 必须),
 * and the words for past and coming times that reports and plans are written with. What also belongs to other words (主要, 将军) is told by its neighbours.
 */
export const doneWords =
  /(?<=[^除为忘末受到不])了(?![解结不却])|已(?!知)|先后|荣获|获得|获评|被评为|累计|同比|圆满|得到|完成了?(?=[\d一-龥]{0,8}[\d*X])|达到?(?=\d|目标|要求)|共(?:[\d*X]|[一-龥]{2,6}[\d*X])|一年来|\d年来|今年以来|年初以来|近年来|上半年|去年|上年/g

export const aheadWords =
  /(?<![即必名上中大少准武强])将(?![军领士帅来])|(?<![主需重不首只须摘纪概次必还就提紧])要(?![素求点闻领件])|力争|拟(?![定订])|确保|争取|继续|进一步|必须|应当|今后|明年|来年|下一?步|下一?阶段|新的一年|到20\d\d年|[\d%]以上/g

/**
 * How a section opens that is on a coming time: 在新的一年里，… Behind the time stands a mark, a word that makes an adverbial of it (里, 五年), who acts, or a modal word, at
 * most a subject between; else the time belongs to another word (未来教室, 明年度).
 */
export const aheadOpening = new RegExp(
  `^(?:在|进入|展望|面对)?(?:${[
    ...['今后', '未来', '明年', '来年', '接下来', '下一步', '下步', '下一?阶段', '下一?学年', '下一?学期'],
    ...['下一?季度', '下个月', '新的一年', '新一年', '新的学[年期]'],
  ].join('|')})(?:${[
    '[，,：:、里我本全各要须应]|中(?=[，,])|的?(?:日子|时间|工作(?![坊站室间])|学习|生活)',
    '(?:[一二三四五六七八九十两几数0-9]+个?|一段|一个)(?:年|月|学[年期]|季度|时间|时期)',
    '重点|必须|[^，。；\\s]{0,8}(?:将(?![军领士帅来])|拟(?![定订])|计划|打算|准备|继续|力争|着重)',
  ].join('|')})`,
)
