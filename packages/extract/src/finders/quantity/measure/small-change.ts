import { parseNumeral } from '@shuzhi/document'
import { smallChange } from '../../../lexicon/amounts/small-change.ts'

const digit = '[一二两三四五六七八九\\d]'
const { tenths: tenth, hundredths, gap, closing, notBehind, direct } = smallChange
const worth: ReadonlyMap<string, number> = new Map(Object.entries(smallChange.worth))

/** 角 and 分 as they follow a sum. */
const change = new RegExp(
  `(?:(?<tenths>${digit})[${tenth}])?(?:(?<zero>${gap}?)(?<cents>${digit})${hundredths}(?![${notBehind}]))?${closing}?`,
  'y',
)

/** 五元六角, 十块三毛, 三块四分, 两角五分, and 九成二: what stands behind a sum, its end and its value in the sum's unit; null where none stands there. */
export function readChange(text: string, unit: string, at: number): { end: number; value: number } | null {
  const tenth = readTenth(text, unit, at)
  if (tenth) return tenth
  const cents = worth.get(unit)
  if (cents === undefined) return null
  change.lastIndex = at
  const found = change.exec(text)
  const { tenths, zero, cents: rest } = found?.groups ?? {}
  if (!found || (!tenths && !rest) || (tenths && unit === '角')) return null
  if (!tenths && !zero && !direct.includes(unit)) return null
  return { end: at + found[0].length, value: (amountOf(tenths) * 10 + amountOf(rest)) / cents }
}

/** 九成二, 十二块四, 三十二亩七分: tenths in the unit's own measure, with their word (分) or where the phrase ends. */
function readTenth(text: string, unit: string, at: number): { end: number; value: number } | null {
  const word = tenthWords.get(unit)
  if (word === undefined) return null
  const found = (word === '' ? bareTenth : namedTenth).exec(text.slice(at, at + 4))
  return found && { end: at + 1 + word.length, value: amountOf(found[0]) / 10 }
}

const tenthWords: ReadonlyMap<string, string> = new Map(Object.entries(smallChange.tenthWords))
const bareTenth = /^[一二三四五六七八九](?=[，。；、）的]|以上|左右|$)/
const namedTenth = /^[一二三四五六七八九](?=分)/

const amountOf = (written: string | undefined): number =>
  !written ? 0 : /\d/.test(written) ? Number(written) : (parseNumeral(written) ?? 0)
