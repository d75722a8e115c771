import { wordsOf } from './word-list.ts'

/**
 * Words of grammar (虚词) that reading a clause around a number turns on, each idea once.
 * Source: 现代汉语八百词, read with public work reports.
 */

/** Between coordinate nouns. */
export const nounJoints: ReadonlySet<string> = new Set(wordsOf('、 和 与 及 以及'))

/** Between the members of a list that is counted as one. */
export const listJoints: ReadonlySet<string> = new Set(wordsOf('、 和 及'))

/** Levels of the state, one behind the other before what is of them: 省、市重大项目. */
export const levels: ReadonlySet<string> = new Set(
  wordsOf('党 国家 中央 部 省 市 县 区 州 旗 乡 镇 村 国家级 省级 市级 县级 区级 州级 乡级 镇级 村级 部级'),
)

/** Measure words that say nothing of the thing behind them, as 级 in 一级 does. */
export const plainClassifiers: ReadonlySet<string> = new Set(wordsOf('个 家 座 条 项 批 名 位 种 件 处 所'))

/** Between coordinate verbs. */
export const verbJoints: ReadonlySet<string> = new Set(wordsOf('、 或 和 及 并 与'))

/** Before a further member of what a clause counts. */
export const memberJoints: ReadonlySet<string> = new Set([...nounJoints, ...wordsOf('暨 并 其中')])

/** Behind a verb: 了, and the complements that belong to it. */
export const aspects: ReadonlySet<string> = new Set(wordsOf('了 过 着 出 去 得 起 成 好 完'))

/** Before the goal of a change, which makes one verb with it: 压缩至. */
export const goalMarks: ReadonlySet<string> = new Set(wordsOf('至 到 为'))

/** Before a part of what was counted. */
export const partMark = '其中'

/** Before who does it. */
export const agentMarks: ReadonlySet<string> = new Set(wordsOf('由 被'))

/** Before a verb that something suffers. */
export const passiveMark = '被'

/** Behind a verb whose act is done. */
export const doneMark = '了'

/** Before what a figure came from (由上年的9.6天降至8.3天). */
export const sourceMarks: ReadonlySet<string> = new Set(wordsOf('由 从 自'))

/** Before what a change is reckoned against: 比上年增长. */
export const comparisonMarks: ReadonlySet<string> = new Set(wordsOf('比 较 同比 环比'))

/** Behind a figure these make a term or a condition of it, which counts nothing: 15日内, 超过38℃时. */
export const termMarks: ReadonlySet<string> = new Set(wordsOf('内 之内 前 之前 后 之后 来 以来 间 期间 时'))

/** Words that no noun phrase before a number takes in. */
export const phraseBorders: ReadonlySet<string> = new Set(wordsOf('的 等 、 使 让 令 仍 年 月'))

/** Nouns that only say in what respect, before what is counted: 六个方面工作. */
export const respectNouns: ReadonlySet<string> = new Set(wordsOf('方面 层面 左右'))

/** Marks inside a noun phrase: 互联网+监管. */
export const phraseMarks: ReadonlySet<string> = new Set(wordsOf('+ · - /'))

/** Of a period, before the verb of a rate: 日处理500吨. */
export const periods: ReadonlySet<string> = new Set(wordsOf('日 月 年'))

/** Behind a unit this says what the figure is of: 40万吨级码头. */
export const gradeMarks: ReadonlySet<string> = new Set(wordsOf('级'))

/** Says that the figures behind it go to the things before it, one by one. */
export const severally = '分别'

/** Begins what is told apart by its figure: 每人, 每学期. */
export const each = '每'

/** Units of a date, which parts what is measured from its figure: 收入2020年11.2万元. */
export const dateUnits: ReadonlySet<string> = new Set(wordsOf('年 月 日'))

/** Measure words that make words, and no counts, of a numeral where nothing follows: 四方, 三面, 四则. */
export const wordFormingUnits: ReadonlySet<string> = new Set(wordsOf('方 面 则'))

/** Minus signs before digits. */
export const minusSigns: ReadonlySet<string> = new Set(wordsOf('- − －'))

/** Between the two ends of a range. */
export const rangeMarks: ReadonlySet<string> = new Set(wordsOf('— – - － ~ ～ 至 到'))

/** Between the two ends of a range that is closed by a word of its own: 20和30人之间. */
export const betweenJoints: ReadonlySet<string> = new Set(wordsOf('和 与'))
export const betweenCloser = '之间'

/** What a fraction before it names a kind of: rounds of a match, notes. */
export const fractionNames: ReadonlySet<string> = new Set(wordsOf('决赛 拍 音符'))

/** How much of a quality there is: 底子较好. */
export const degrees: ReadonlySet<string> = new Set(wordsOf('较 更 最 很 比较 相对 特别 十分 非常'))
