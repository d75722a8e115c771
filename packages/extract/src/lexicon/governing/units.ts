import { wordsOf } from '../words/word-list.ts'

/** Units by what they say of the verb. Source: the grammar of 数量短语 in official writing, read off public reports. */

/** Units of lengths of time. */
export const durationUnits = /^(?:年|个?月|周|天|日|小时)/

/** Units of age, which tells whom and is done nothing to. */
export const ageUnits: ReadonlySet<string> = new Set(wordsOf('岁 周岁'))

/** Units that count acts; what is done stands before the number even where a noun follows. */
export const actUnits: ReadonlySet<string> = new Set(
  wordsOf('次 场 期 场次 人次 轮 届 回 堂 节 趟 遍 批次 件次 篇次'),
)

/** How units of what is done again and again end: 人次, 架次, 例. */
export const turnEnding = /次$|^例$/

/** Units of pieces of work, which an act names as well as does: 课题研究3项. */
export const pieceUnits: ReadonlySet<string> = new Set(wordsOf('项 篇 份 个 种 类 套'))

/** Units of persons and households, which act themselves: a verb behind them is what they do (派出12人驻守). */
export const predicatingUnits: ReadonlySet<string> = new Set(wordsOf('人 户 余人 人份 队 组 支 班'))

/** Units that count people wherever people are spoken of. */
export const peopleUnits: ReadonlySet<string> = new Set(wordsOf('名 位 人 人次 名次 余人'))

/** Units that people are counted in by name of what they are: 8名听障儿童. */
export const personUnits: ReadonlySet<string> = new Set(wordsOf('名 位'))
