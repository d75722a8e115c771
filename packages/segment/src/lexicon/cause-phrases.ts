// How a text turns to causes. Source: put together by hand, read off the labels of public work reports.

/** What asks after a cause by itself; `分析原因，` and the like may be what was done. */
export const asksCause = '究其'

/** Verbs that open a phrase which names causes at its end: before a comma it is a label where `toldCause` follows (`产生这些问题的原因，主要是…`). */
export const causeVerbs: readonly string[] = ['产生', '造成', '导致', '出现', '发生', '形成', '存在']

/** How a text goes on behind the name of causes when it tells them; what is no more than said of them does otherwise (`…的原因，有关部门已经查清`); `从主观上看，` may stand between. */
export const toldCause =
  /^(?:(?:归纳起来|概括起来|归根结底|归根到底|从[^，。；：]{2,12}(?:看|讲|说|检查|分析))[，,]?)?(?:(?:主要|大致|大体)?(?:是(?!否|清楚|明确|多方面|这样)|在于|有(?![关的待些]))|一方面|一是|第一[，,、是]|首先[是在]|既[有是])/

/** An adverbial that turns to causes where the text behind tells them at once (`分析起来，一是…`), not where it names what is told (`分析起来，今年的成绩…`). */
export const analysed = '分析起来'
export const toldAnalysis = /^(?:主要(?:是|在于|原因)|原因|一方面|一是|第一[，,、是]|首先[是在])/

/** What leads on from the name of causes, behind its comma, to the colon before them (`剖析原因，主要在于：`). */
export const leadsToCauses =
  /^(?:主要|大致|大体|根本|其)?(?:原因)?(?:是|有|在于|为|如下|有以下几[点个方面]{1,3})[：:]/
