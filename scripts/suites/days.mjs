// Dates as the stretch of days that they cover: `{ from, to }`, ISO days, null where a side is open.

const day = (date) => date.toISOString().slice(0, 10)

/** The last day of a year or month, or the day itself: `2021-02` ends on `2021-02-28`. */
function lastDay(iso) {
  const [year, month, rest] = iso.split('-')
  if (rest !== undefined) return iso
  const end = new Date(`${year}-${month ?? '12'}-01T00:00:00Z`)
  end.setUTCMonth(end.getUTCMonth() + 1, 0)
  return day(end)
}

const firstDay = (iso) => `${iso}-01-01`.slice(0, 10)

/** The days of an ISO 8601 date or interval: `2022`, `2021-03`, `2019/2022`, `2022-01-01/..`. */
export function daysOf(iso) {
  const [from, to] = iso.includes('/') ? iso.split('/') : [iso, iso]
  return { from: from === '..' ? null : firstDay(from), to: to === '..' ? null : lastDay(to) }
}

/** The day before another. */
export function dayBefore(iso) {
  const before = new Date(`${iso}T00:00:00Z`)
  before.setUTCDate(before.getUTCDate() - 1)
  return day(before)
}
