import { borderingWords } from '../../lexicon/bodies/body-borders.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { builtTold, noFieldVerbs, verbHeads } from '../../lexicon/bodies/told-ends.ts'
import { tradeFields } from '../../lexicon/bodies/trade-fields.ts'
import { taskWords, workFields } from '../../lexicon/bodies/work-fields.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { isTitleNumber } from './told-kinds.ts'

/** A word of a field: no particle, no number, nothing that governs a body or stands outside its name, no kind of bodies. */
export const isField = (unit: Unit): boolean =>
  (/^(?:n|vn|v|b|a|x|ns|f|s|q|place)$/.test(unit.kind) ||
    (/^[dt]$/.test(unit.kind) && unit.word.length === 1)) &&
  !borderingWords.has(unit.word) &&
  !noFieldVerbs.has(unit.word) &&
  levelWords.get(unit.word) !== 'generic' &&
  !(unit.kind === 'a' && unit.word.length > 1) &&
  !/^[一二两三四五六七八九十几多][个家批所]?$/.test(unit.word) &&
  !isPost(unit)

/** 公司 + 运营 + 污水 + 站: what the body does to what stands behind. */
export const isPredicate = (units: readonly Unit[], first: number, head: number): boolean =>
  first + 1 < head &&
  (units[first]!.kind === 'v' || (units[first]!.kind === 'vn' && builtTold.has(units[head]!.word)))

/** 找 + 教务 + 科, 全 + 检修 + 队: one character that a whole word, or the head, follows governs the name; in 巡 + 线 + 队 it is part of it. */
const isGoverned = (units: readonly Unit[], first: number, head: number): boolean =>
  units[first]!.word.length === 1 &&
  !/^[nfs]/.test(units[first]!.kind) &&
  (first + 1 >= head || units[first + 1]!.word.length > 1)

/** No verb but the one that says what the part does, right before its head. */
export const isWords = (units: readonly Unit[], first: number, head: number): boolean => {
  if (first < head && isGoverned(units, first, head)) return false
  const isOneOf = isTitleNumber(units, head - 1)
  const takesVerb = isOneOf || verbHeads.has(units[head]!.word)
  const last = isOneOf ? head - 1 : head
  for (let at = first; at < head; at += 1) {
    const { kind, word } = units[at]!
    if (kind !== 'v' || word.length === 1 || kindWords.has(word) || workFields.has(word)) continue
    if (at + 1 < last || !takesVerb) return false
  }
  return true
}

/** What the part of a body is called by whose organ is named: a noun, or an act that is a line of work; others (考核 + 车间党总支) are done to it. */
export const isPartField = ({ kind, word }: Unit): boolean =>
  kind === 'n' || (kind === 'vn' && !taskWords.has(word) && (tradeFields.has(word) || workFields.has(word)))
