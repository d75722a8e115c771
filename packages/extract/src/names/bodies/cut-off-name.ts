import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords, ownBodies } from '../../lexicon/bodies/level-words.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { namingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'

/**
 * Whether a name would begin inside another word or name: a character that no word of the dictionary takes in stands before it, or a
 * noun before a level of any body, or before a kind or field of an institute or a firm (量子 + 通信研究院).
 */
export function isCutOff(units: readonly Unit[], { first, headClass }: BodyName): boolean {
  const [before, unit] = [entryBefore(units, first), units[first]!]
  if (before?.end !== unit.start || outsideWords.has(before.word)) return false
  if (unit.kind === 'place' && headClass === 'centre')
    return /^v?n$/.test(before.kind) && before.word.length > 1
  if (unit.kind === 'place' || unit.kind === 'mask' || unit.word === '国家') return false
  if (unit.traits.head === 'top' && unit.word.length > 2) return false
  if (levelWords.get(unit.word) === 'own')
    return ownBodies.has(unit.word) && before.kind === 'n' && before.word.length > 1
  const needsName = headClass === 'institution' || headClass === 'company' || headClass === 'association'
  if (unit.traits.head !== undefined && !needsName) return isPartOfHead(before, unit)
  if (before.word.length === 1)
    return /^(?:x|n|a|b|ns|m)$/.test(before.kind) || (unit.traits.head !== undefined && before.kind === 'v')
  if (!/^(?:n|b)$/.test(before.kind)) return false
  return (
    levelWords.has(unit.word) ||
    (headClass === 'company' && namingWords.has(unit.word)) ||
    (needsName && (kindWords.has(unit.word) || workFields.has(unit.word) || unit.traits.head !== undefined))
  )
}

/** 扬 + 大 + 附中 + 党委: the body that the name begins with is itself cut off. */
const isPartOfHead = (before: Unit, { traits }: Unit): boolean =>
  (traits.head === 'institution' || traits.head === 'company') &&
  before.word.length === 1 &&
  /^(?:x|n|a|ns)$/.test(before.kind)
