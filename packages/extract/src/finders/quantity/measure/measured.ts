import { boundsBefore, reachingVerbs } from '../../../lexicon/amounts/bounds.ts'
import { capital, characterKinds, isDigit, numeral } from '../../../scan/characters.ts'
import { isInLink } from '../../../scan/links.ts'
import { openingsOf } from '../../../scan/openings.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { Amount } from './amount.ts'
import { readBareSum } from './bare-sum.ts'
import { readFraction } from './fraction.ts'
import { readHalf } from './half.ts'
import { isNoQuantity, isQuotedWord, quotations } from './look-alikes.ts'
import { beginsWithPower, type Measured, measure } from './measure.ts'
import { withRange } from './range.ts'
import { hasMinus, readAmount, readShare } from './read-amount.ts'
import { readTornDecimal } from './torn-decimal.ts'
import type { UnitReader } from './unit.ts'
import { isHan, measures, ownUnit, unitAfter } from './unit-after.ts'

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
  const touching = touchingWord(tokens, index)
  if (isOrdinal(text, start) || goesOn(scan, index, touching)) return null
  const first = firstAmount(scan, index, readUnit, maskEnd)
  if (!first) return null
  const amounts = withRange(text, first, maskEnd)
  const amount = amounts.at(-1)!
  const unit =
    (amount.unit ? null : unitAfter(scan, amounts, readUnit)) ??
    ownUnit(scan, amount) ??
    readBareSum(scan, amount, last)
  if (!unit) return null
  const before = tokens.tag(index - 1)
  const isJoined = lastEnd === start
  const place = { before: isJoined ? undefined : before, touching, isJoined }
  if (isNoQuantity(scan, amounts, unit, place)) return null
  const minus = lastEnd !== start - 1 && first.script !== 'mask' && hasMinus(text, start)
  const measured = measure(scan, amounts, unit, { touching, minus })
  const isCounted =
    measured.bound !== 'exact' ||
    (unit.kind !== 'count' && reachingVerbs.has(touching)) ||
    (unit.kind === 'money' && before === 'v' && closesPhrase(scan, measured.span[1]))
  return first.round && !isCounted ? null : measured
}

/** The word that a number touches on its left, or a bound that a blank parts from it; empty where there is none. */
function touchingWord(tokens: Scan['tokens'], index: number): string {
  const gap = index > 0 ? tokens.starts[index]! - tokens.ends[index - 1]! : -1
  if (gap !== 0 && gap !== 1) return ''
  const word = tokens.word(index - 1)
  return gap === 0 || boundsBefore.has(word) ? word : ''
}

/** 第3次, 第 3 次 */
const isOrdinal = (text: string, start: number): boolean =>
  text[start - 1] === '第' || (text[start - 1] === ' ' && text[start - 2] === '第')

/** Whether a number is the rest of a sign or of another number: G三, 十|五, 3|万, K12+300. */
const goesOn = (scan: Scan, index: number, touching: string): boolean =>
  (touching !== '' &&
    (endsInNumeral(touching) ||
      (scan.tokens.tag(index - 1) === 'latin' && scan.tokens.tag(index) !== 'number'))) ||
  (isDigit(scan.text.charCodeAt(scan.tokens.starts[index]! - 1)) &&
    beginsWithPower(scan.text, scan.tokens.starts[index]!)) ||
  isBehindMark(scan, index)

/** The amount that a word opens. */
function firstAmount(
  scan: Scan,
  index: number,
  readUnit: UnitReader,
  maskEnd: (at: number) => number,
): Amount | null {
  const { text, tokens } = scan
  const start = tokens.starts[index]!
  const plain =
    readHalf(scan, index) ??
    readFraction(text, start) ??
    readShare(text, start, maskEnd) ??
    readAmount(text, start, maskEnd)
  const torn = plain && isHan(text, start - 1) ? readTornDecimal(text, plain) : null
  return torn && measures(torn, unitAfter(scan, [torn], readUnit)) ? torn : plain
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

/** Whether a word ends in a numeral; 伍 in 队伍 is none, a capital one is a word by itself. */
const endsInNumeral = (word: string): boolean =>
  (characterKinds[word.charCodeAt(word.length - 1)]! & (word.length === 1 ? numeral | capital : numeral)) !==
  0
