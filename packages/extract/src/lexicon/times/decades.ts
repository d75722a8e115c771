import { wordsOf } from '../words/word-list.ts'

/** What stands beside a decade (年代). Source: put together by hand, read off public work reports and local histories. */

/** Centuries that are told from this one, before a decade, with how many from it. */
export const toldCenturies: ReadonlyMap<string, number> = new Map([
  ['上世纪', -1],
  ['上个世纪', -1],
  ['本世纪', 0],
  ['这个世纪', 0],
])

/** What belongs to a decade behind it. */
export const decadeParts: readonly string[] = wordsOf(
  '初 初期 初叶 中 中期 中叶 中后期 前期 后期 末 末期 末叶',
)

/** What a decade without its century may follow: what leads to a time or joins it to another. */
export const decadeOpeners: ReadonlySet<string> = new Set('于在自从到至由是的和与及')
