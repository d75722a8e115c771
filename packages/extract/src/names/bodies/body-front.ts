import {
  countingWords,
  governingVerbs,
  numberingNumerals,
  outsideWords,
} from '../../lexicon/bodies/body-borders.ts'
import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { firmNames } from '../../lexicon/bodies/firm-words.ts'
import {
  aidingVerbs,
  closingLevels,
  committeeDivisions,
  countryName,
  levelShorts,
  levelWords,
  nationalBodies,
  shortLevels,
  stateEndings,
  stateWord,
} from '../../lexicon/bodies/level-words.ts'
import { countedHeads } from '../../lexicon/bodies/special-heads.ts'
import { noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { bodyClass } from './body-class.ts'
import type { Step } from './body-step.ts'

/** Whether a body of a class can be called by the writer's own one: 院党委, but no 院公司. */
export const takesOwn = (headClass: HeadClass): boolean =>
  headClass !== 'company' &&
  headClass !== 'institution' &&
  headClass !== 'association' &&
  headClass !== 'local' &&
  headClass !== 'centre'

/** A place, a mask or a level: what a name begins with, so that only a larger one can stand before it. */
export const isFront = ({ kind, word }: Unit): boolean =>
  kind === 'place' || kind === 'mask' || levelWords.get(word) === 'own'

/** Whether a word can stand before such a beginning: 政协 + 泉溪县. */
export const isFrontOf = ({ word }: Unit, current: Unit): boolean =>
  word === countryName ||
  (aidingVerbs.has(word) && current.kind === 'place') ||
  nationalBodies.has(word) ||
  firmNames.has(word) ||
  (levelWords.get(word) === 'own' && current.kind !== 'place')

/** ××区 before 柳荫路小学. */
export const isMaskedLevel = (units: readonly Unit[], at: number): boolean =>
  levelWords.get(units[at]!.word) === 'own' &&
  entryBefore(units, at)?.kind === 'mask' &&
  units[at - 1]!.end === units[at]!.start

/** A level word, which can be the end of a name (嘉 + 州 + 学校) or of another word (功能 + 区). */
export function levelStep(
  units: readonly Unit[],
  at: number,
  kind: 'own' | 'generic',
  head: Unit,
): Step | undefined {
  const [before, level] = [entryBefore(units, at), units[at]!]
  const own = kind === 'own' || isState(level, head)
  const masked = maskedTown(units, at)
  if (masked) return masked
  if (before?.end !== level.start || !closingLevels.has(level.word)) return { first: at, named: own }
  if (
    before.word.length > 1 &&
    /^(?:n|vn|b|a)$/.test(before.kind) &&
    !bodyClass(before) &&
    !governingVerbs.has(before.word)
  )
    return undefined
  if (
    level.word === '州' &&
    before.word.length === 1 &&
    /^(?:x|n|a|b|ns)$/.test(before.kind) &&
    !outsideWords.has(before.word)
  )
    return { first: at - 1, named: true, last: true }
  return { first: at, named: own }
}

/** X + 溪 + 镇: a name of which a part is masked. */
function maskedTown(units: readonly Unit[], at: number): Step | undefined {
  const [mask, part, level] = [entryBefore(units, at - 1), entryBefore(units, at), units[at]!]
  return mask?.kind === 'mask' &&
    mask.end === part?.start &&
    part.end === level.start &&
    part.word.length === 1 &&
    part.kind !== 'v' &&
    committeeDivisions.has(level.word) &&
    !noStemCharacters.has(part.word)
    ? { first: at - 2, named: true, last: true }
    : undefined
}

/** 国家 + 移民管理局: what the state has one of. */
const isState = ({ word }: Unit, head: Unit): boolean =>
  word === stateWord && stateEndings.some((ending) => head.word.endsWith(ending))

/** 二 before 公司 that nothing goes before which would make it count: 另一公司, 数十公司. */
export function isCounted(units: readonly Unit[], at: number): boolean {
  const [before, number, head] = [entryBefore(units, at), units[at]!, units[at + 1]!]
  if (!numberingNumerals.has(number.word) || !countedHeads.has(head.word)) return false
  if (before?.end === number.start && countingWords.has(before.word)) return false
  if (before?.traits.head === 'company') return true
  return before?.end !== number.start || /^(?:p|v|c|d|u|punctuation|break|place)$/.test(before.kind)
}

/** 第二, 第** as one unit. */
export const isOrdinal = ({ kind, word }: Unit): boolean => kind === 'm' && word.startsWith('第')

/** 北戴河区 + 委: the committee of a division. */
export const isCommittee = ({ kind, word }: Unit, head: Unit): boolean =>
  head.word === '委' && kind === 'place' && committeeDivisions.has(word.at(-1)!)

/** 靖宇 + 农商行: the short name of a county that is no other word. */
export const isProperShort = ({ kind, traits }: Unit): boolean => kind === 'ns' && traits.isShort

/** 郑州 + 局: a bureau of a service that has one in each of several places. */
export const isBureauOf = ({ kind }: Unit, head: Unit): boolean => head.word === '局' && kind === 'place'

/** 县 + 局, 市 + 社: a service's bureau or society at a level, as its own people call it; 全县 + 局 is none. */
export function isLevelShort(units: readonly Unit[], at: number): boolean {
  const [before, level, head] = [entryBefore(units, at), units[at]!, units[at + 1]!]
  if (!shortLevels.has(level.word) || !levelShorts.has(head.word)) return false
  return before?.end !== level.start || /^(?:punctuation|break|p|c|u|v)$/.test(before.kind)
}
