import { parseNumeral } from '@shuzhi/document'

const digit = '[一二两三四五六七八九\\d]'
/** 角 and 分 as they follow a sum. Behind 元 a 分 that no 角 or 零 leads can be a mark in points (50元2分); 5分钟, 三分之一 and 五分地 are none. */
const change = new RegExp(
  `(?:(?<tenths>${digit})[角毛])?(?:(?<zero>零?)(?<cents>${digit})分(?![钟之地]))?钱?`,
  'y',
)

/** What one of a unit holds in 分. */
const worth: Readonly<Record<string, number>> = { 元: 100, 块: 100, 圆: 100, 角: 10 }

/** 五元六角, 十块三毛, 三块四分, 两角五分: what stands behind a sum, its end and its value in the sum's unit; null where none stands there. */
export function readChange(text: string, unit: string, at: number): { end: number; value: number } | null {
  const cents = worth[unit]
  if (cents === undefined) return null
  change.lastIndex = at
  const found = change.exec(text)
  const { tenths, zero, cents: rest } = found?.groups ?? {}
  if (!found || (!tenths && !rest) || (tenths && unit === '角')) return null
  if (!tenths && !zero && unit !== '块' && unit !== '角') return null
  return { end: at + found[0].length, value: (amountOf(tenths) * 10 + amountOf(rest)) / cents }
}

const amountOf = (written: string | undefined): number =>
  !written ? 0 : /\d/.test(written) ? Number(written) : (parseNumeral(written) ?? 0)
