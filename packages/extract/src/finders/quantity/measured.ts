import { type Bound, numeralCharacters, type Span } from '@shuzhi/document'
import { boundsAfter, boundsBefore, boundsBeforePowers } from '../../lexicon/bounds.ts'
import type { Scan } from '../../scan/scan.ts'
import type { Token } from '../../scan/tokenize.ts'
import { type Amount, hasMinus, powers, readAmount, readShare } from './amount.ts'
import { isNoQuantity, isQuotedWord, quotations } from './look-alikes.ts'
import type { Unit, UnitReader } from './unit.ts'

/** A number with its unit and bound: a quantity that does not know yet what it counts. */
export type Measured = {
  span: Span
  value: number | null
  upper?: number
  masked: boolean
  bound: Bound
  unit: string
  script: Amount['script']
}

const rangeMarks = new Set(['—', '–', '-', '－', '~', '～', '至', '到'])

/** All numbers of the text with their units, in order; numbers that count nothing (第3次, 2022年, 11号) are left out. */
export function findMeasured(scan: Scan, readUnit: UnitReader): Measured[] {
  const maskEnds = new Map(scan.masks.map(({ span }) => span))
  const quoted = quotations(scan)
  const found: Measured[] = []
  let last = 0
  scan.tokens.forEach((token, index) => {
    if (token.start < last || !opensNumber(scan, token)) return
    const measured = readMeasured(scan, index, readUnit, (at) => maskEnds.get(at) ?? -1, last)
    if (!measured || isQuotedWord(scan, measured, quoted)) return
    found.push(measured)
    last = measured.span[1]
  })
  return found
}

function opensNumber(scan: Scan, token: Token): boolean {
  if (token.tag === 'number' || token.tag === 'mask') return true
  if (!numeralCharacters.includes(scan.text[token.start]!)) return false
  return token.end - token.start === 1 || scan.text.startsWith('分之', token.start + 1)
}

function readMeasured(
  scan: Scan,
  index: number,
  readUnit: UnitReader,
  maskEnd: (at: number) => number,
  lastEnd: number,
): Measured | null {
  const { text, tokens } = scan
  const token = tokens[index]!
  const before = tokens[index - 1]
  const touching = before && before.end === token.start ? scan.word(before) : ''
  const charBefore = text[token.start - 1] ?? ''
  if (
    charBefore === '第' ||
    (touching !== '' && (before?.tag === 'latin' || numeralCharacters.includes(charBefore)))
  )
    return null
  const first = readShare(text, token.start, maskEnd) ?? readAmount(text, token.start, maskEnd)
  if (!first) return null
  const amounts = withRange(text, first, maskEnd)
  const amount = amounts.at(-1)!
  const unit = amount.unit
    ? { end: amount.span[1], name: amount.unit, kind: 'measure' as const, weak: false }
    : unitAfter(scan, amounts, readUnit)
  if (!unit || isNoQuantity(scan, amounts, unit, lastEnd === token.start ? undefined : before)) return null
  const minus = lastEnd !== token.start - 1 && first.script === 'digits' && hasMinus(text, token.start)
  const measured = measure(scan, amounts, unit, { touching, before, minus })
  return first.round && measured.bound === 'exact' ? null : measured
}

/** One amount, or two with a range mark between them that share a unit. */
function withRange(text: string, first: Amount, maskEnd: (at: number) => number): Amount[] {
  let at = first.span[1]
  if (first.unit === undefined && (text[at] === '%' || text[at] === '％')) at += 1
  let marks = 0
  while (marks < 2 && text[at] !== undefined && rangeMarks.has(text[at]!)) {
    at += 1
    marks += 1
  }
  if (marks === 0) return [first]
  const second = readAmount(text, at, maskEnd)
  return second ? [first, second] : [first]
}

/** The unit behind the last amount. 千 and 百 may be its own: 3.6千克 is no 3.6千 of 克. */
function unitAfter(scan: Scan, amounts: Amount[], readUnit: UnitReader): Unit | null {
  const last = amounts.length - 1
  const amount = amounts[last]!
  const read = (at: number) => {
    const next = scan.tokens[scan.tokenFrom(at)]
    return readUnit(scan.text, at, next?.start === at ? next.end : at)
  }
  const { raw } = amount.power
  if (raw === '千' || raw === '百') {
    const end = amount.span[1] - raw.length
    const whole = read(end)
    if (whole && whole.end > amount.span[1]) {
      amounts[last] = { ...amount, span: [amount.span[0], end], power: { raw: '', value: 1 } }
      return whole
    }
  }
  return read(amount.span[1])
}

function measure(
  scan: Scan,
  amounts: readonly Amount[],
  unit: Unit,
  { touching, before, minus }: { touching: string; before: Token | undefined; minus: boolean },
): Measured {
  const [first, second] = [amounts[0]!, amounts[1]]
  const amount = second ?? first
  let bound = amount.bound
  let [start, end] = [first.span[0], unit.end]
  const boundBefore = boundsBefore[touching]
  if (boundBefore && before && (!boundsBeforePowers.has(touching) || beginsWithPower(scan.text, start))) {
    bound = boundBefore
    start = before.start
  }
  const after = scan.tokens[scan.tokenFrom(end)]
  const boundAfter = after?.start === end ? boundsAfter[scan.word(after)] : undefined
  if (boundAfter && after) {
    bound = boundAfter
    end = after.end
  }
  if (minus) start -= 1
  const masked = amounts.some(({ script }) => script === 'mask')
  const { scale, name } = scaleOf(scan.text, amount, unit)
  const inUnit = (value: number | null) => (value === null ? null : Number((value * scale).toPrecision(15)))
  const value = masked ? null : inUnit(minus && first.value !== null ? -first.value : first.value)
  const upper = masked || !second ? null : inUnit(second.value)
  return {
    span: [start, end],
    value,
    ...(upper === null ? {} : { upper }),
    masked,
    bound,
    unit: name,
    script: amount.script,
  }
}

/** 万 and 亿 belong to a unit of money (**余万元 counts 万元) and multiply before any other. */
function scaleOf(text: string, amount: Amount, unit: Unit): { scale: number; name: string } {
  const name = unit.name === '％' ? '%' : unit.name
  if (unit.kind !== 'money') return { scale: amount.power.value, name }
  if (amount.power.raw !== '') return { scale: 1, name: amount.power.raw + name }
  const ending =
    amount.script === 'numeral' ? /(?:万亿|[万亿])$/.exec(text.slice(...amount.span))?.[0] : undefined
  return ending ? { scale: 1 / powers[ending]!, name: ending + name } : { scale: 1, name }
}

const beginsWithPower = (text: string, at: number): boolean => /[十百千万亿]/.test(text[at] ?? '')
