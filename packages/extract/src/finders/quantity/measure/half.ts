import { halfWordOpeners, halvedBehindGe, halvedUnits } from '../../../lexicon/amounts/halves.ts'
import { characterAt } from '../../../scan/character-of.ts'
import type { Scan } from '../../../scan/scan.ts'
import { type Amount, plainAmount } from './amount.ts'
import type { Unit } from './unit.ts'

/**
 * The half that a unit has behind it, where it ends and what the unit is then: 一吨半, 两年半, 1个半月 (个月). A longer word that 半
 * opens is none (5个半天, 2个半决赛), save after 个 the word of the half and its unit: 半月.
 */
export function halfAfter({ text, tokens }: Scan, { end, name }: Unit): { end: number; name: string } | null {
  if (text[end] !== '半') return null
  const unit = name === '个' ? halvedBehindGe.find((word) => text.startsWith(word, end + 1)) : undefined
  const wordEnd = tokens.ends[tokens.at(end)]
  if (unit && wordEnd !== undefined && wordEnd <= end + 1 + unit.length)
    return { end: end + 1 + unit.length, name: name + unit }
  return wordEnd === end + 1 ? { end: wordEnd, name } : null
}

/** The half before a unit of measure: 半小时, 半个月, 半吨; null in words (半年报, 大半天) and where something else is halved. */
export function readHalf({ text, tokens }: Scan, index: number): Amount | null {
  const at = tokens.starts[index]!
  if (text[at] !== '半' || halfWordOpeners.has(characterAt(text, at - 1))) return null
  const unit = halvedUnits.find((name) => text.startsWith(name, at + 1))
  const end = tokens.ends[index]!
  if (unit === undefined || (end > at + 1 && end !== at + 1 + unit.length)) return null
  return plainAmount([at, at + 1], 'numeral', 0.5)
}
