import { nameGroups, personVerbs } from '../lexicon/person-context.ts'
import { geographicCharacters } from '../lexicon/place-parts.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Unit } from './unit.ts'

/** Whether what stands at `next` goes on with no name before it: a mark, a blank, a verb, a particle. */
export function endsPhrase(units: readonly Unit[], next: number): boolean {
  const [last, unit] = [units[next - 1]!, units[next]]
  if (!unit || unit.start > last.end) return true
  if (/^(?:punctuation|break|c|p|u|document)$/.test(unit.kind)) return unit.word !== '·'
  if (unit.word.length === 1) return personVerbs.has(unit.word)
  return /^(?:v|vn|d|t|r)$/.test(unit.kind)
}

/** Whether a name can begin at `at`: behind a mark, a verb, a word that governs it, a place or a group. */
export function opensPhrase(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (!before || before.end < units[at]!.start) return true
  if (/^(?:punctuation|break)$/.test(before.kind)) return before.word !== '·'
  if (before.kind === 'place' || before.traits.head !== undefined || nameGroups.has(before.word)) return true
  if (/^[vtr]$/.test(before.kind)) return before.word.length > 1
  return /^[cpu]$/.test(before.kind) && before.word !== '以'
}

/** Whether the units from `at` to `next` stand alone between words that they cannot be a part of, and name no place. */
export const standsAlone = (units: readonly Unit[], at: number, next: number): boolean =>
  surnames.has(units[at]!.word) &&
  !/^[av]$/.test(units[at]!.kind) &&
  !geographicCharacters.includes(units[next - 1]!.word.at(-1)!) &&
  opensPhrase(units, at) &&
  endsPhrase(units, next)

/** 张 + 敏 before a verb, behind one, or alone in its line: two characters of which the first is a surname only. */
export function isPlainShort(units: readonly Unit[], at: number, next: number): boolean {
  const [before, first, given, after] = [units[at - 1], units[at]!, units[at + 1], units[next]]
  if (next !== at + 2 || !/^[xq]$/.test(first.kind) || !given || given.kind === 'mask') return false
  if (geographicCharacters.includes(given.word) || before?.word === '、' || isFeature(before)) return false
  if (before?.kind === 'v' && before.word.length > 1 && before.end === first.start && endsPhrase(units, next))
    return true
  if (!after || after.start > given.end || !opensPhrase(units, at)) return false
  return after.word.length === 1 ? after.word !== '等' && personVerbs.has(after.word) : after.kind === 'v'
}

/** A place that nobody is of, so that what follows belongs to its name: 舟山 + 江海, but no 白石村 + 王芳. */
const isFeature = (before: Unit | undefined): boolean =>
  before?.kind === 'place' && !/(?:[村屯庄乡镇组]|社区|小区)$/.test(before.word)
