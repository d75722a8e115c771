import { boundsBefore, reachingVerbs } from '../../../lexicon/amounts/bounds.ts'
import {
  betweenCloser,
  betweenJoints,
  fractionNames,
  rangeMarks,
} from '../../../lexicon/words/clause-words.ts'
import { capital, characterKinds, han, isDigit, numeral, rangeJoint } from '../../../scan/characters.ts'
import { isInLink } from '../../../scan/links.ts'
import { openingsOf } from '../../../scan/openings.ts'
import type { Scan } from '../../../scan/scan.ts'
import { type Amount, hasMinus, readAmount, readShare } from './amount.ts'
import { readBareSum } from './bare-sum.ts'
import { behindIncluding } from './bound-behind.ts'
import { readFraction } from './fraction.ts'
import { readHalf } from './half.ts'
import { isNoQuantity, isQuotedWord, quotations } from './look-alikes.ts'
import { beginsWithPower, type Measured, measure } from './measure.ts'
import { readTornDecimal } from './torn-decimal.ts'
import type { Unit, UnitReader } from './unit.ts'

/** All numbers of the text with their units, in order; numbers that count nothing (第3次, 2022年, 11号) are left out. */
export function findMeasured(scan: Scan, readUnit: UnitReader): Measured[] {
  const quoted = quotations(scan)
  const found: Measured[] = []
  let last = 0
  const maskEnd = (at: number) => scan.maskEnds.get(at) ?? -1
  for (const index of openingsOf(scan).numbers) {
    if (scan.tokens.starts[index]! < last) continue
    const measured = readMeasured(scan, index, readUnit, maskEnd, found.at(-1))
    if (!measured || isQuotedWord(scan, measured, quoted) || isInLink(scan, measured.span[0])) continue
    found.push(measured)
    last = measured.span[1]
  }
  return found
}

function readMeasured(
  scan: Scan,
  index: number,
  readUnit: UnitReader,
  maskEnd: (at: number) => number,
  last: Measured | undefined,
): Measured | null {
  const { text, tokens } = scan
  const lastEnd = last?.span[1] ?? 0
  const start = tokens.starts[index]!
  const before = tokens.tag(index - 1)
  const gap = before ? start - tokens.ends[index - 1]! : -1
  const touching =
    gap === 0 || (gap === 1 && boundsBefore.has(tokens.word(index - 1))) ? tokens.word(index - 1) : ''
  const charBefore = text[start - 1] ?? ''
  if (
    charBefore === '第' ||
    (charBefore === ' ' && text[start - 2] === '第') ||
    (touching !== '' &&
      ((before === 'latin' && tokens.tag(index) !== 'number') || endsInNumeral(touching))) ||
    (isDigit(charBefore.charCodeAt(0)) && beginsWithPower(text, start)) ||
    isBehindMark(scan, index)
  )
    return null
  const plain =
    readHalf(scan, index) ??
    readFraction(text, start) ??
    readShare(text, start, maskEnd) ??
    readAmount(text, start, maskEnd)
  if (!plain) return null
  const torn = isHan(text, start - 1) ? readTornDecimal(text, plain) : null
  const first = torn && measures(torn, unitAfter(scan, [torn], readUnit)) ? torn : plain
  const amounts = withRange(text, first, maskEnd)
  const amount = amounts.at(-1)!
  const unit =
    (amount.unit ? null : unitAfter(scan, amounts, readUnit)) ??
    ownUnit(scan, amount) ??
    readBareSum(scan, amount, last)
  const isJoined = lastEnd === start
  const place = { before: isJoined ? undefined : before, touching, isJoined }
  if (!unit || isNoQuantity(scan, amounts, unit, place)) return null
  const minus = lastEnd !== start - 1 && first.script !== 'mask' && hasMinus(text, start)
  const measured = measure(scan, amounts, unit, { touching, minus })
  const isCounted =
    measured.bound !== 'exact' ||
    (unit.kind !== 'count' && reachingVerbs.has(touching)) ||
    (unit.kind === 'money' && before === 'v' && closesPhrase(scan, measured.span[1]))
  return first.round && !isCounted ? null : measured
}

/** 各捐百万元。 but not 百万元大奖, which names a prize. */
function closesPhrase({ tokens }: Scan, end: number): boolean {
  const next = tokens.tag(tokens.from(end))
  return !next || next === 'punctuation' || next === 'break'
}

/** 300 in K12+300: the metres behind the kilometre's mark of a road (桩号) name a place. */
const isBehindMark = ({ text, tokens }: Scan, index: number): boolean =>
  tokens.tag(index - 2) === 'latin' &&
  signs.has(text[tokens.starts[index]! - 1] ?? '') &&
  isDigit(text.charCodeAt(tokens.ends[index - 2]! - 1))

const signs: ReadonlySet<string> = new Set('+＋')

/** One amount, or two with a range mark between them that share a unit: 20—30人, 20 - 30人, 20和30人之间. */
function withRange(text: string, first: Amount, maskEnd: (at: number) => number): Amount[] {
  let at = first.span[1]
  if (first.unit === undefined && (text[at] === '%' || text[at] === '％')) at += 1
  at = behindIncluding(text, at)
  const dash = text[at] === ' ' ? at + 1 : at
  if (!(characterKinds[text.charCodeAt(dash)]! & rangeJoint)) return [first]
  if (betweenJoints.has(text[at] ?? '')) {
    const second = readAmount(text, at + 1, maskEnd)
    return second && closesBetween.test(text.slice(second.span[1], second.span[1] + 6))
      ? [first, second]
      : [first]
  }
  let end = dash
  while (end < dash + 2 && rangeMarks.has(text[end] ?? '')) end += 1
  if (end === dash) return [first]
  const second = readAmount(text, text[end] === ' ' ? end + 1 : end, maskEnd)
  return second ? [first, second] : [first]
}

/** A unit of up to four characters and the closing word behind the second end. */
const closesBetween = new RegExp(`^[^，。；、\\n]{1,4}${betweenCloser}`)

/** What a share counts in by itself: %, or nothing where a fraction is no name of a round or a note (八分之一决赛, 四分之一拍). */
function ownUnit({ tokens }: Scan, { unit, span: [, end] }: Amount): Unit | null {
  if (unit === undefined || (unit === '' && fractionNames.has(tokens.word(tokens.at(end))))) return null
  return { end, name: unit, kind: 'measure', weak: false }
}

/** The unit behind the last amount. 千 and 百 may be its own: 3.6千克 is no 3.6千 of 克. */
function unitAfter(scan: Scan, amounts: Amount[], readUnit: UnitReader): Unit | null {
  const last = amounts.length - 1
  const amount = amounts[last]!
  const { raw } = amount.power
  if (raw === '千' || raw === '百') {
    const end = amount.span[1] - raw.length
    const whole = unitAt(scan, amounts[0]!, end, readUnit)
    if (whole && whole.end > amount.span[1]) {
      amounts[last] = { ...amount, span: [amount.span[0], end], power: { raw: '', value: 1 } }
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
const measures = (amount: Amount, unit: Unit | null): boolean =>
  unit !== null && (unit.kind !== 'count' || amount.power.raw !== '')

/** 1 where a blank parts digits inside a sentence from the unit behind them (增设 25 个泊位, 3.5 万 m²), 0 elsewhere. */
function blankBefore(text: string, { script, span: [start] }: Amount, end: number): 0 | 1 {
  if (script === 'numeral' || text[end] !== ' ') return 0
  return isHan(text, start - (text[start - 1] === ' ' ? 2 : 1)) ? 1 : 0
}

/** Whether a word ends in a numeral; 伍 in 队伍 is none, a capital one is a word by itself. */
const endsInNumeral = (word: string): boolean =>
  (characterKinds[word.charCodeAt(word.length - 1)]! & (word.length === 1 ? numeral | capital : numeral)) !==
  0

const isHan = (text: string, at: number): boolean => (characterKinds[text.charCodeAt(at)]! & han) !== 0
