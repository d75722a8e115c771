import type { Bound, Span } from '@shuzhi/document'

/** A number as read, without its unit. `power` is what 万, 亿 after digits or a mask multiply by; `value` leaves it out. */
export type Amount = {
  span: Span
  script: 'digits' | 'mask' | 'numeral'
  value: number | null
  /** The upper end that the numeral itself says: 八九亿. */
  upper: number | undefined
  power: { raw: string; value: number }
  bound: Bound
  /** A bare 百 or 千, a number only with a bound: 百余条, 近千人. */
  round: boolean
  /** Set by 百分之, 千分之 and 万分之, which stand before their number; empty for a fraction, which needs no unit: 三分之一. */
  unit: '%' | '‰' | '‱' | '' | undefined
}

/** The power of a number that says none. */
export const noPower: Amount['power'] = { raw: '', value: 1 }

/** An exact number. All amounts are made here, so that they have one shape, which is what they are read by fastest. */
export const plainAmount = (span: Span, script: Amount['script'], value: number | null): Amount => ({
  span,
  script,
  value,
  upper: undefined,
  power: noPower,
  bound: 'exact',
  round: false,
  unit: undefined,
})
