import { givenCharacters } from '../../lexicon/persons/given-names.ts'
import { aspects, nameGroups, personVerbs, speakingVerbs } from '../../lexicon/persons/person-context.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { isOtherVerb } from './given-end.ts'

/** Whether what stands at `next` goes on with no name before it: a mark, a blank, digits, a verb, a particle. */
export function endsPhrase(units: readonly Unit[], next: number): boolean {
  const [last, unit] = [units[next - 1]!, units[next]]
  if (!unit || unit.start > last.end) return true
  if (/^(?:punctuation|break|number|c|p|u|document)$/.test(unit.kind)) return unit.word !== '·'
  if (unit.word.length === 1) return personVerbs.has(unit.word) || isUnderWay(units, next)
  return /^(?:v|vn|d|t|r)$/.test(unit.kind) || speakingVerbs.has(unit.word)
}

/** Whether a name can begin at `at`: behind a mark, a verb, a word that governs it, a place or a group. */
export function opensPhrase(units: readonly Unit[], at: number): boolean {
  const before = entryBefore(units, at)
  if (!before || before.end < units[at]!.start) return true
  if (/^(?:punctuation|break)$/.test(before.kind)) return before.word !== '·'
  if (before.kind === 'place' || before.traits.head !== undefined || nameGroups.has(before.word)) return true
  if (/^[vtr]$/.test(before.kind)) return before.word.length > 1
  return openers.has(before.word) || (/^[cpu]$/.test(before.kind) && before.word !== '以')
}

/** What is no verb of the dictionary and governs a name: 联合勐坎边检站. */
const openers: ReadonlySet<string> = new Set(['其中', '联合'])

/** The same, or a verb of one character that names do not hold: 郏亮 + 误 + 发. */
export function endsName(units: readonly Unit[], next: number): boolean {
  const after = units[next]
  return (
    endsPhrase(units, next) ||
    (units[next + 1]?.start === after?.end && isOtherVerb(after!.word, units[next + 1]!.word)) ||
    (after?.kind === 'v' && after.word.length === 1 && !givenCharacters.has(after.word))
  )
}

/** 背 + 着, 抓 + 了: a verb of one character. */
const isUnderWay = (units: readonly Unit[], at: number): boolean =>
  units[at]!.kind === 'v' && aspects.has(units[at + 1]?.word ?? '')
