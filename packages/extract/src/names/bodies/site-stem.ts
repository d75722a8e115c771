import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { isFirmLike } from '../../lexicon/bodies/firm-words.ts'
import { fieldedHeads, localHeads, regionalHeads } from '../../lexicon/bodies/heads-by-front.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { siteWords } from '../../lexicon/bodies/level-words.ts'
import { branchHeads } from '../../lexicon/bodies/special-heads.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import {
  geographicCharacters,
  noBoxedCharacters,
  noStemCharacters,
} from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { opensPhrase } from '../persons/name-borders.ts'
import { isListedName, isStemWord, isTelling } from '../places/stem-parts.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName, Step } from './body-step.ts'

const longestStem = 3

/** Classes of bodies that stand in one place and are called by it. */
const sited: ReadonlySet<HeadClass> = new Set(['institution', 'station', 'local', 'department', 'unit'])

/**
 * How many units at the front of a body's name are the place that it is called by, though no list holds it (奎溪 + 中学, 马厂 + 公社): two or
 * three characters that places are named with, right before the head or its kind. 0 when there are none.
 */
export function siteStem(units: readonly Unit[], { first, head, headClass }: BodyName): number {
  if (!sited.has(headClass)) return 0
  const stop = fieldStart(units, first, head)
  const parts = units.slice(first, stop)
  const stem = parts.map(({ word }) => word).join('')
  if (stem.length < 2 || stem.length > longestStem || isFirmLike(stem)) return 0
  const { word } = units[head]!
  if (word.endsWith('中心') || (branchHeads.has(word) && !localHeads.has(word))) return 0
  const isRegional = stop < head || regionalHeads.has(units[head]!.word)
  const isLocal = isRegional || localHeads.has(units[head]!.word)
  const isSite = parts.every(
    (unit) => unit.kind !== 'place' && (isSingle(unit) || (isLocal && isLocality(unit))),
  )
  const isNamed =
    (isListedName(parts) && (isLocal || geographicCharacters.includes(stem.at(-1)!))) ||
    (isRegional && parts.length > 1 && parts.some(({ kind }) => kind === 'x'))
  return isSite && isNamed ? parts.length : 0
}

/** Where the kind or the field of a body begins that stands between its place and its head: 清岭 + 职业技术 + 学校, 澜浦 + 海事 + 局. */
function fieldStart(units: readonly Unit[], first: number, head: number): number {
  let start = head
  const { word } = units[head]!
  if (localHeads.has(word)) {
    while (start - 1 > first && siteWords.has(units[start - 1]!.word)) start -= 1
    return start
  }
  if (!fieldedHeads.has(word)) return head
  while (start - 1 > first && isKindOrField(units[start - 1]!.word)) start -= 1
  return start
}

const isKindOrField = (word: string): boolean =>
  word.length > 1 && (kindWords.has(word) || workFields.has(word))

/** Two or three characters between what opens a phrase and the head of such a body, one of which tells a place: 援建 + 吐 + 祥 + 敬老院. */
export function boxedSite(units: readonly Unit[], at: number, headClass: HeadClass): Step | undefined {
  const { word } = units[at + 1]!
  if (!sited.has(headClass) || word.endsWith('中心') || branchHeads.has(word)) return undefined
  let first = at + 1
  while (
    at - first + 2 <= longestStem &&
    isSingle(entryBefore(units, first)) &&
    units[first - 1]!.end === units[first]!.start
  ) {
    first -= 1
    const size = at - first + 1
    if (size >= 2 && opensPhrase(units, first) && isTelling(units.slice(first, at + 1)))
      return { first, named: true }
  }
  return undefined
}

const isSingle = (unit: Unit | undefined): boolean =>
  unit?.word.length === 1 &&
  /^(?:x|n|v|a|b|f|q|m|ns|t)$/.test(unit.kind) &&
  !noStemCharacters.has(unit.word) &&
  !noBoxedCharacters.has(unit.word)

/** 东关, 石桥. */
const isLocality = (unit: Unit): boolean =>
  unit.word.length === 2 && isStemWord(unit, 'settlement') && geographicCharacters.includes(unit.word.at(-1)!)
