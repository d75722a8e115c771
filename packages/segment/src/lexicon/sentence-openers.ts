const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`

/** Times that a report opens a sentence with. */
const times = [
  ...['今年', '去年', '上半年', '下半年', '本学期', '本年度', '本季度', '自(?:从)?[\\d一-龥]{1,8}以来'],
  '(?:[一两三四五六七八九十几半近多]+年|\\d{1,2}年|一学期|几个月|半年多)以?来',
  '过去(?:的?一年|的?[一两三四五六七八九十几]年)',
  '(?:19|20)\\d\\d年(?:以来)?(?=[，我全])',
]

/** Who reports, as a subject; patterns. */
const reporters = ['我(?!的)', '本人', '本届']

/** What leads a clause that another one answers. */
const conjunctions = ['虽然', '尽管', '由于', '随着']

/**
 * Words that open a sentence of a report and end no name: what stands before them in a heading is the name, and the break behind it is lost. A comma must follow in the
 * sentence, as it does behind an adverbial or a clause. Source: 吕叔湘《现代汉语八百词》 for the conjunctions, and read off the first sentences of sections.
 */
export const sentenceOpeners = new RegExp(
  `${oneOf([...times, ...reporters, ...conjunctions])}(?=[^。；：！？]{0,30}[，,])`,
  'g',
)

/** What no name of a thing holds: a figure, or the reporter as a subject. */
export const saysSomething = new RegExp(`\\d|${oneOf(reporters)}`)
