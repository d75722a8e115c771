/**
 * The numerals, with the tag of what no list has, by which numbers are read. They are frequent words, so that no rarer word that ends in one takes
 * it away from a count: 合同|一百份 and no 合|同一, 提高|三成 and no 提|高三. Such a word that stands there itself is likelier than its two halves.
 * Source: 数词 as modern grammars list them; the weights are set by hand and low.
 */
export const numerals = `
x 15 一
x 14 二 三 四 五 六 七 八 九 十
x 13 两 百 千 万 亿 零 〇
`
