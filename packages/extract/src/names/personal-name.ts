import { notGivenNames, surnames } from '../lexicon/surnames.ts'
import type { Unit } from './unit.ts'

/**
 * How many units from `at` on can be a surname and a given name: of one or two characters, or a mask (李某某, 张**).
 * 0 when they cannot be; whether they are one, what stands beside them must say.
 */
export function personalNameAt(units: readonly Unit[], at: number): number {
  const surname = units[at]!
  if (!surnames.has(surname.word) || surname.kind === 'place') return 0
  let given = 0
  let count = 1
  for (let end = surname.end; given < 2; count += 1) {
    const unit = units[at + count]
    if (!unit || unit.start !== end) break
    if (unit.kind === 'mask') return given === 0 ? 2 : 0
    if (unit.word.length > 2 - given || !isGiven(unit, surname)) break
    given += unit.word.length
    end = unit.end
  }
  return given === 0 ? 0 : count
}

const isGiven = ({ kind, word }: Unit, surname: Unit): boolean => {
  if (notGivenNames.has(word)) return false
  if (word.length === 1) return /^(?:x|n|a|b|d|f|ns|v|m|q|t|s|vn)$/.test(kind)
  // 高 + 水平 is no name, 张 + 海燕 is.
  return /^(?:x|n|ns|a|t)$/.test(kind) && surname.kind !== 'a' && surname.kind !== 'v'
}
