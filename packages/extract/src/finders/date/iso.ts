/**
 * A day, month or year; `masked` when a part of it is hidden. A part that is not written is absent. `isNext` says that its year is the one
 * behind that at which its period begins (11月至次年2月).
 */
export type Moment = { year?: number; month?: number; day?: number; masked: boolean; isNext?: true }

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

/** ISO 8601 of a moment; null when it is masked or its year is not written. */
export function isoOf({ year, month, day, masked }: Moment): string | null {
  if (masked || year === undefined) return null
  if (month === undefined) return four(year)
  return day === undefined ? `${four(year)}-${two(month)}` : `${four(year)}-${two(month)}-${two(day)}`
}

/** ISO 8601 of a period. What its end leaves out is as at its beginning, save that it lies in the next year where it would come first: 11月至2月. */
export function isoPeriod(from: Moment, to: Moment): string | null {
  const start = isoOf(from)
  const year = to.year ?? (from.year === undefined ? undefined : from.year + (isYearLater(from, to) ? 1 : 0))
  const month = to.month ?? (to.day === undefined ? undefined : from.month)
  const end = isoOf({
    ...to,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  })
  return start === null || end === null ? null : `${start}/${end}`
}

const isYearLater = (from: Moment, to: Moment): boolean =>
  to.isNext === true || (from.month !== undefined && to.month !== undefined && to.month < from.month)
