/**
 * How words end that say when, where or in what circumstances something was, and so lead a sentence and are no phrase of a heading: 方位词 and 以来 after 吕叔湘
 * 《现代汉语八百词》, and the units of dates. Nouns that end alike (车间, 民间, 高中, 集中, 青年, 未来) are told by the character before.
 */
export const adverbialEnd =
  /(?:(?<![未历往])来|(?<![高初集])中|(?<!落)后|(?<!提)前|(?<![工及])时|(?<![空车民田])间|里|(?<![网线])上|(?<![乡线天])下|(?<![青少老成中])年|(?<!岁)月|日|[年月季][底末初])$/

/** A clause that closes with a count of things, as only a sentence of a text does: `举办培训班9期`. A length of time or an ordinal may be a name: `建党100周年`, `决战100天`. */
export const countedEnd =
  /\d[\d.]*[余多]?(?:[%％‰]|个百分点|[万亿千百]?(?:平方.{1,2}|立方.|[\u4e00-\u9fff]{1,2}))(?<![年月日天周时分秒号届季度])$/
