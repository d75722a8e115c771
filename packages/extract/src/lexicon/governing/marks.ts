import { wordsOf } from '../words/word-list.ts'

/** Prepositions and words of place, which say where the verb stands. Source: the grammar of 数量短语 in official writing, read off public reports. */

/** After these the verb that acts stands behind the counted thing: 为**名党员发放. */
export const fronting: ReadonlySet<string> = new Set(wordsOf('对 对于 为 给 替 将 把 在 向'))

/** Where one opens its clause, the verb stands behind those with whom or for whom it is done: 与38名员工签订责任书. */
export const partnerMarks: ReadonlySet<string> = new Set(wordsOf('与 同 和 跟 帮'))

/** These put the thing in view and take no action: 针对X个问题. */
export const framing: ReadonlySet<string> = new Set(wordsOf('针对 围绕 关于 根据 按照 按 通过'))

/** These lead to a place or time, whose verb stands behind it: 到村委讲党课. */
export const locating: ReadonlySet<string> = new Set(
  wordsOf('到 赴 前往 深入 走进 下到 在 于 从 自 至 经 进'),
)

/** Behind a noun these say where: 五个字上. */
export const sides: ReadonlySet<string> = new Set(wordsOf('上 下 中 内 里 外 间'))
