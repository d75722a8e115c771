const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`

/** Prepositions of two syllables, which are no part of another word; what they open is the front of a sentence, however it ends. */
const prepositions = [
  ...['按照', '依照', '遵照', '参照', '根据(?!地)', '依据', '本着', '鉴于', '针对', '随着', '围绕', '为了'],
  ...['通过', '经过', '截至', '截止', '自从'],
]

/** Who acts or agrees behind 由 and 经, which in other words (自由, 经济) govern no such clause. */
const agents = '[由经][\\u4e00-\\u9fff]{2,12}(?:牵头|负责|组织|出面|主办|承办|批准|同意|审核|研究|推荐|选举)'

/** What 在 opens closes with a word of place, and 从 with 起; a slogan of four (在岗培训) does not. */
const governed = '(?:在[\\u4e00-\\u9fff“”、]{2,24}[中上下里内间时前后]|[从自][\\u4e00-\\u9fff\\d]{1,8}起)$'

/** How a clause opens that leads a sentence and is no phrase of a heading. Source: the prepositions (介词) in 吕叔湘《现代汉语八百词》. */
export const adverbialFront = new RegExp(`^(?:${oneOf(prepositions)}|${agents}|${governed})`)

const numeral = '[\\d〇零一二三四五六七八九十两几数半多]'

/** Times by their parts: which one, or how many, and the unit. 童年, 丰年 and 岁月 are none. */
const times = [
  `(?:${numeral}|[今去前明后当全历本每近同]|学)年度?(?:[底末初]|以?来|之?间|内)?`,
  `(?:${numeral}|[上下本当每同]个?)(?:月份?|季度|学期)(?:[底末初]|以来)?`,
  `(?:${numeral}|[今昨当近即次同])日`,
  ...['[春夏秋冬]季', '[春夏秋冬]天', '期间', '以来', '近来', '同时', '当前', '目前'],
]

/** Nouns of time, events and acts that a word of place makes a time or circumstance of: 工作中, 会议上, 开工后. */
const occasions =
  '(?:工作|学习|生活|活动|过程|会议?|大会|节|检查|调研|走访|实践|建设|生产|培训|比赛|开学|开工|完工|竣工|建成|投产|启动|结束|到来|任职|换届|灾情?|汛|发生|年|学期|事|其|之)[中上前后里时间]'

/**
 * How words end that say when or in what circumstances something was, and so lead a sentence. Source: nouns of time (时间词) and of place (方位词) in 吕叔湘
 * 《现代汉语八百词》: what is known to be one is listed, as a last character alone (而上, 车间, 集中) tells nothing.
 */
export const adverbialEnd = new RegExp(`${oneOf([...times, occasions])}$`)
