import { parseNumeral } from '@shuzhi/document'
import { boundsInside } from '../../../lexicon/amounts/bounds.ts'
import { powerCharacters, powers } from '../../../lexicon/amounts/powers.ts'
import { characterAt } from '../../../scan/character-of.ts'
import { characterKinds, digit, isDigit, numeral } from '../../../scan/characters.ts'

const step = /(零?)(\d+|[一二两三四五六七八九])([千百十]?)/y
const group = /万亿|万万|亿|万/y
const places: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 }

/** `total` is what 万 and 亿 have closed, `section` what stands behind them; `last` is the least power so far and `group` the last 万 or 亿. */
type Reading = { total: number; section: number; last: number; group: number }

/**
 * Digits with falling powers, 1万2千, 1亿2千万, 3百6十五: where they end and their value. Null where there are not two of them, save
 * before 多 and what counts them (2千多万), and where powers rise or a last digit leaves its own out (3万5).
 */
export function readMixed(text: string, at: number): { end: number; value: number } | null {
  if (!goesOn(text, at)) return null
  const reading: Reading = {
    total: 0,
    section: 0,
    last: Number.POSITIVE_INFINITY,
    group: Number.POSITIVE_INFINITY,
  }
  let end = at
  let steps = 0
  for (let closes = false; !closes; steps += 1) {
    const found = stickyAt(step, text, end)
    if (!found) break
    const [all, zero = '', digits = '', place = ''] = found
    const power = stickyAt(group, text, end + all.length)?.[0] ?? ''
    closes = power === '' && place === ''
    // 1万2千三好学生: a numeral that is no part of the number opens a word.
    if (closes && !closesNumber(digits, reading.last, zero !== '')) {
      if (isDigit(digits.charCodeAt(0))) return null
      break
    }
    if (!addStep(reading, digits, place) || (power !== '' && !closeGroup(reading, powers[power]!)))
      return null
    end += all.length + power.length
    if (closes && /^[.．,]\d/.test(text.slice(end, end + 2))) return null
  }
  const isNumber = steps > 1 || (isPlace(reading.last) && isCountedMore(text, end))
  return isNumber ? { end, value: reading.total + reading.section } : null
}

/** Whether more of a number, or 多, stands behind digits and their powers: most have none (3万元). */
function goesOn(text: string, at: number): boolean {
  let end = at
  while (isDigit(text.charCodeAt(end))) end += 1
  while (powerCharacters.has(characterAt(text, end))) end += 1
  return (
    (characterKinds[text.charCodeAt(end)]! & (digit | numeral)) !== 0 ||
    boundsInside.has(characterAt(text, end))
  )
}

function addStep(reading: Reading, digits: string, place: string): boolean {
  const power = places[place] ?? 1
  const value = (parseNumeral(digits) ?? Number(digits)) * power
  const fits = value < reading.last
  reading.section += value
  reading.last = power
  return fits
}

/** 亿 counts all that stands before it (1万2千亿), 万 only its section. */
function closeGroup(reading: Reading, power: number): boolean {
  const countsAll = power > reading.group && reading.total < power
  const counted = (countsAll ? reading.total : 0) + reading.section
  const fits = counted > 0 && power !== reading.group && (countsAll || counted * power < reading.group)
  reading.total = countsAll ? counted * power : reading.total + counted * power
  reading.section = 0
  reading.last = power
  reading.group = power
  return fits
}

/** Whether a number without a power closes what has been read: all places below 万 (1万2000), or what 十 or 零 leaves (3百6十5). */
const closesNumber = (digits: string, last: number, hasZero: boolean): boolean =>
  digits.length === 1 ? last === 10 || hasZero : last <= 1e4

const isPlace = (power: number): boolean => power > 1 && power < 1e4

/** Before 多 or 余 and the 万 or 亿 that it leaves open: 2千 in 2千多万. */
const isCountedMore = (text: string, at: number): boolean =>
  boundsInside.has(characterAt(text, at)) && stickyAt(group, text, at + 1) !== null

function stickyAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
