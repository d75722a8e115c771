import { describedFields, governingVerbs, outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { partHeads, spannedHeads, studyHeads } from '../../lexicon/bodies/heads-by-front.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { isProperShort } from './body-front.ts'
import type { Reading } from './open-name.ts'

const longestField = 6

/**
 * Whether the unit at `at` lies in the field of a body between what opens its name and its head: behind a place or a level
 * (也门 + 公路 + 总局, 国家 + 农作物 + 品种 + 审定 + 委员会), or behind the body that it is part of (中国科学院 + 工业 + 人工 + 智能 + 研究所, 县公安局 +
 * 交通 + 警察 + 大队).
 */
export function isSpanned({ units, names }: Reading, at: number, head: number): boolean {
  const { word } = units[head]!
  const hasFront = spannedHeads.has(word)
  if (!hasFront && !studyHeads.has(word) && !partHeads.has(word)) return false
  for (let first = at; first >= 0 && at - first < longestField; first -= 1) {
    const unit = units[first]!
    if (unit.end !== units[first + 1]!.start) return false
    if (names[first]?.named) return first < at
    if (hasFront && opensBody(units, first)) return first < at && !isVerb(units[first + 1]!)
    if (!isFieldWord(unit) || (hasFront ? false : isVerb(unit) && !partHeads.has(word))) return false
  }
  return false
}

/** A place, or a level that nothing before it makes one of many: 全县. */
function opensBody(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [entryBefore(units, at), units[at]!]
  if (unit.kind === 'place' || isProperShort(unit) || unit.word === '国家') return true
  if (levelWords.get(unit.word) !== 'own' || unit.traits.head !== undefined) return false
  return before?.end !== unit.start || /^(?:punctuation|break|p|c|u|v|place|mask)$/.test(before.kind)
}

const isVerb = ({ kind, word }: Unit): boolean => kind === 'v' && word.length > 1 && !kindWords.has(word)

const isFieldWord = (unit: Unit): boolean =>
  /^(?:n|vn|b|a|x|q|v|ns|f|i)$/.test(unit.kind) &&
  unit.traits.head === undefined &&
  !isPost(unit) &&
  (!outsideWords.has(unit.word) || describedFields.has(unit.word)) &&
  !governingVerbs.has(unit.word)
