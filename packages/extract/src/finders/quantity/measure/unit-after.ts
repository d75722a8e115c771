import { fractionNames } from '../../../lexicon/words/clause-words.ts'
import { characterKinds, han } from '../../../scan/characters.ts'
import type { Scan } from '../../../scan/scan.ts'
import { type Amount, noPower } from './amount.ts'
import { hasGroups, unitOfGroups, withoutGroups } from './counted-groups.ts'
import type { Unit, UnitReader } from './unit.ts'

/** What a share counts in by itself: %, or nothing where a fraction is no name of a round or a note (八分之一决赛, 四分之一拍). */
export function ownUnit({ tokens }: Scan, { unit, span: [, end] }: Amount): Unit | null {
  if (unit === undefined || (unit === '' && fractionNames.has(tokens.word(tokens.at(end))))) return null
  return { end, name: unit, kind: 'measure', weak: false, more: false }
}

/** The unit behind the last amount. 千 and 百 may be its own (3.6千克 is no 3.6千 of 克), and 个 behind it (3个亿级园区). */
export function unitAfter(scan: Scan, amounts: Amount[], readUnit: UnitReader): Unit | null {
  const last = amounts.length - 1
  const amount = amounts[last]!
  if (hasGroups(scan, amount)) {
    const [, end] = amount.span
    const unit = unitOfGroups(scan, end, unitAt(scan, amounts[0]!, end, readUnit))
    if (unit) return unit
    withoutGroups(amount)
  }
  const { raw } = amount.power
  if (raw === '千' || raw === '百') {
    const end = amount.span[1] - raw.length
    const whole = unitAt(scan, amounts[0]!, end, readUnit)
    if (whole && whole.end > amount.span[1]) {
      amount.span = [amount.span[0], end]
      amount.power = noPower
      return whole
    }
  }
  return unitAt(scan, amounts[0]!, amount.span[1], readUnit)
}

/** The unit behind an end of the numbers that the first amount opens. */
function unitAt(scan: Scan, first: Amount, end: number, readUnit: UnitReader): Unit | null {
  const at = end + blankBefore(scan.text, first, end)
  const next = scan.tokens.at(at)
  const wordEnd = next < 0 ? at : scan.tokens.ends[next]!
  const unit = readUnit(scan.text, at, wordEnd)
  const cut = unit && next >= 0 ? wordCut(scan, next, unit.end) : -1
  return (cut > 0 && readUnit(scan.text, at, wordEnd, cut)) || unit
}

/** Where a word begins that a unit's end cuts though the unit begins before it: 工业 in 22个工|业. -1 where none does. */
function wordCut({ tokens }: Scan, first: number, end: number): number {
  let last = first
  while (tokens.ends[last]! < end) last += 1
  return last > first && tokens.ends[last]! > end ? tokens.starts[last]! : -1
}

/** Whether an amount with its unit measures: a decimal point before a count (见表1. 5个县) closes its sentence. */
export const measures = (amount: Amount, unit: Unit | null): boolean =>
  unit !== null && (unit.kind !== 'count' || amount.power.raw !== '')

/** 1 where a blank parts digits inside a sentence from the unit behind them (增设 25 个泊位, 3.5 万 m²), 0 elsewhere. */
function blankBefore(text: string, { script, span: [start] }: Amount, end: number): 0 | 1 {
  if (script === 'numeral' || text[end] !== ' ') return 0
  return isHan(text, start - (text[start - 1] === ' ' ? 2 : 1)) ? 1 : 0
}

export const isHan = (text: string, at: number): boolean => (characterKinds[text.charCodeAt(at)]! & han) !== 0
