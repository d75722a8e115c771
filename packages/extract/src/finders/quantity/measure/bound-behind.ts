import type { Bound } from '@shuzhi/document'
import { boundsAfter, inclusive } from '../../../lexicon/amounts/bounds.ts'
import { characterAt } from '../../../scan/character-of.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { Unit } from './unit.ts'

/** The place behind （含）, which stands behind an end of a range or before a bound; `at` where it does not. */
export const behindIncluding = (text: string, at: number): number =>
  text[at + 1] === '含' && /^[（(]含[）)]/.test(text.slice(at, at + 3)) ? at + 3 : at

/** The bound behind a unit that ends at `end`: 20人以上, 65岁及以上, 10人或以上, 50万元（含）以上, 三年多. */
export function boundBehind(
  { text, tokens }: Scan,
  { kind }: Unit,
  end: number,
): { bound: Bound; end: number } | null {
  const index = tokens.at(inclusive.has(characterAt(text, end)) ? end + 1 : behindIncluding(text, end))
  const bound = boundsAfter.get(tokens.word(index))
  if (bound) return { bound, end: tokens.ends[index]! }
  return kind === 'measure' && closesWithMore(tokens, index) ? { bound: 'over', end: end + 1 } : null
}

/** 三年多的努力, 5公里多，: 多 behind a measure ends the number where it describes no noun (一年多场, 三年多部门联动). */
function closesWithMore(tokens: Scan['tokens'], index: number): boolean {
  if (tokens.word(index) !== '多') return false
  const next = tokens.tag(index + 1)
  return !next || next === 'punctuation' || next === 'break' || /^[的来]$|^以来$/.test(tokens.word(index + 1))
}
