import { dayBefore, daysOf } from './days.mjs'

// The specs of Recognizers-Text, as JSON: `Input`, and `Results` with the marked `Text`, its type and its resolution.

/** What a spec's file asks for; DateTimeModel says it by result. */
const kinds = {
  NumberModel: 'number',
  PercentModel: 'percent',
  NumberRangeModel: 'range',
  CurrencyModel: 'money',
  DimensionModel: 'measure',
  TemperatureModel: 'measure',
  AgeModel: 'measure',
  DateExtractor: 'date',
  DateParser: 'date',
  DatePeriodExtractor: 'date',
  DatePeriodParser: 'date',
  DurationExtractor: 'duration',
  DurationParser: 'duration',
}
const kindsOfResults = { date: 'date', daterange: 'date', duration: 'duration' }

/** The answers of one spec; one with nothing marked asks that nothing of the kind is found. */
export function readSpecs(json, file) {
  const model = file.replace(/^.*\/|\.json$/g, '')
  return JSON.parse(json).flatMap((spec) => readSpec(spec, model))
}

function readSpec({ Input: text, Results: results = [], Context: context }, model) {
  const year = Number(context?.ReferenceDateTime?.slice(0, 4)) || undefined
  const kindOf = (type) => kinds[model] ?? kindsOfResults[type] ?? type ?? 'other'
  if (results.length === 0) return [{ model, text, kind: kindOf(), marked: null }]
  let from = 0
  return results.map((result) => {
    const marked = result.Text
    const start = fold(text).indexOf(fold(marked), from)
    from = start + marked.length
    const type = (result.TypeName ?? result.Type)?.replace('datetimeV2.', '')
    const kind = kindOf(type)
    return { model, text, year, kind, marked, start, means: meaningOf(result, kind, year) }
  })
}

/** A text in half-width characters, of the same length: a spec may mark what it has normalized. */
const fold = (text) =>
  text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).toLowerCase()

function meaningOf(result, kind, year) {
  const timex = result.Value?.Timex ?? result.Resolution?.values?.[0]?.timex
  if (kind === 'date') return timex === undefined ? undefined : daysOfTimex(timex, year)
  if (kind === 'duration') return timex === undefined ? undefined : lengthOf(timex)
  const value = result.Resolution?.value
  if (value === null || value === undefined) return null
  if (kind === 'range') return rangeOf(value)
  return { value: Number(String(value).replace('%', '')), unit: result.Resolution.unit }
}

/** `[1,5)`, `(500,)`. */
function rangeOf(written) {
  const [low, high] = written.slice(1, -1).split(',')
  return high === ''
    ? { value: Number(low), bound: 'over' }
    : low === ''
      ? { value: Number(high), bound: 'under' }
      : { value: Number(low), upper: Number(high) }
}

/** What a TIMEX says in days; a range gives its end as the last day or as the first behind it. Null for weeks, seasons and parts of a date. */
function daysOfTimex(timex, year) {
  const dated = timex.replaceAll('XXXX', String(year))
  const [, from, to] = /^\(([\d-]+),([\d-]+),P\w+\)$/.exec(dated) ?? []
  if (from !== undefined)
    return {
      from,
      to,
      others: [dayBefore(to), daysOf(to.replace(/(?:-01)+$/, '')).to],
      yearless: timex.includes('XXXX'),
    }
  return /^\d{4}(?:-\d\d){0,2}$/.test(dated) ? daysOf(dated) : null
}

const letters = { Y: 'year', M: 'month', W: 'week', D: 'day' }
const clockLetters = { H: 'hour', M: 'minute', S: 'second' }

/** `P3.5Y`, `PT5M`; null for more than one part. */
function lengthOf(timex) {
  const [, clock, value, letter] = /^P(T?)([\d.]+)([A-Z])$/.exec(timex) ?? []
  return value === undefined
    ? null
    : { value: Number(value), grain: (clock ? clockLetters : letters)[letter] }
}
