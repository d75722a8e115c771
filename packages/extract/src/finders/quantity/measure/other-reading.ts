import {
  agoOpeners,
  dayTermOpeners,
  dayTerms,
  deadlineEnds,
  followersOfOthers,
  lastingNouns,
  listedByNumber,
  openersOfOthers,
} from '../../../lexicon/amounts/other-readings.ts'
import { characterAt } from '../../../scan/character-of.ts'
import { isDigit } from '../../../scan/characters.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { Amount } from './amount.ts'
import { readChange } from './small-change.ts'
import type { Unit } from './unit.ts'

/** Whether a unit reads otherwise here: a year, a clock time, a day of the month, a degree of latitude, the number of a house or a class. */
export function isOtherReading(
  scan: Scan,
  amount: Amount,
  unit: Unit,
  charBefore: string,
  isBounded: () => boolean,
): boolean {
  const { text } = scan
  if (
    openersOfOthers.get(unit.name)?.has(charBefore) ||
    followersOfOthers.get(unit.name)?.has(characterAt(text, unit.end)) ||
    (unit.kind === 'count' && month.test(text.slice(...amount.span))) ||
    (charBefore === '、' && isNumberInList(text, amount, unit))
  )
    return true
  switch (unit.name) {
    case '年':
      return amount.script === 'mask' ? !isBounded() : isYear(text, amount)
    case '届':
      return !countsTerms(text, amount, unit)
    case '号':
      return !(amount.bound !== 'exact' && text[unit.end] === '人')
    case '日':
      return !isBounded() && !isTermOfDays(scan, amount, unit)
    case '角':
      return amount.script === 'numeral' && readChange(text, unit.name, unit.end) === null
    case '版':
      return isDecimal(text, amount)
    case '级':
      return !isDecimal(text, amount)
    case '点':
      return (
        !isDecimal(text, amount) &&
        !(amount.script === 'digits' && amount.value !== null && amount.value > 24)
      )
    default:
      return false
  }
}

/** 2019.05 in 2019.05起任职. */
const month = /^(?:19|20)\d\d\.(?:0\d|1[0-2])$/

/** 1958年, but not 3000多年, 3,800年 or 距今1200年, which are too many or say that they are a length of time. */
function isYear(text: string, { value, bound, span: [start, end] }: Amount): boolean {
  if (value === null || value < 1000) return false
  if (text[start - 1] === '前') return true
  const isLength =
    bound !== 'exact' || agoOpeners.some((word) => text.slice(Math.max(0, start - 4), start).endsWith(word))
  return !isLength && value < lastYear && !/[,，]/.test(text.slice(start, end))
}

const lastYear = 2200

/** 90日, 15日内, 为期7日, 工期为15日: more days than a month has, or what says that they are a length of time; 15日前 is a day. */
function isTermOfDays({ text, tokens }: Scan, { value, span: [start] }: Amount, { end }: Unit): boolean {
  if (value !== null && value > longestMonth) return true
  if (dayTerms.some((word) => text.startsWith(word, end))) return true
  if (deadlineEnds.some((word) => text.startsWith(word, end))) return false
  if (dayTermOpeners.some((word) => text.endsWith(word, start))) return true
  return (
    text[start - 1] === '为' &&
    lastingNouns.some((noun) => text.endsWith(noun, start - 1) && tokens.at(start - 1 - noun.length) >= 0)
  )
}

const longestMonth = 31

/** 3、7、11栋: the last of several numbers of houses. */
const isNumberInList = (text: string, { script, span }: Amount, { name }: Unit): boolean =>
  script === 'digits' && listedByNumber.has(name) && isDigit(text.charCodeAt(span[0] - 2))

/** 已办5届, not 十八届中央, 12届二次 or the year of a class (2022届). */
const countsTerms = (text: string, { script, value }: Amount, { end }: Unit): boolean =>
  script === 'digits' && value !== null && value < 200 && /^[，。；）\n]?$/.test(text[end] ?? '')

/** 6.8级: what counts grades and points in digits with a decimal point names none (三级医院, 20点). */
const isDecimal = (text: string, { script, span }: Amount): boolean =>
  script === 'digits' && text.slice(...span).includes('.')
