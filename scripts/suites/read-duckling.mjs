import { dayBefore, daysOf } from './days.mjs'

// A corpus of duckling: `examples (what it means) [ "as it is written", … ]`.

const kinds = {
  Numeral: 'number',
  AmountOfMoney: 'money',
  Distance: 'measure',
  Quantity: 'measure',
  Volume: 'measure',
  Temperature: 'measure',
  Duration: 'duration',
  Time: 'date',
}

/** The answers of one corpus. */
export function readCorpus(haskell, file) {
  const model = /Duckling\/(\w+)\/ZH/.exec(file)[1]
  const kind = kinds[model] ?? model
  return [...haskell.matchAll(/examples \((.*)\)\s*\[([^\]]*)\]/g)].flatMap(([, meaning, list]) =>
    [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => ({
      model,
      text,
      kind,
      marked: text,
      start: 0,
      ...(kind === 'date' ? { year: 2013 } : {}),
      means: kind === 'date' ? daysIn(meaning) : kind === 'duration' ? lengthIn(meaning) : amountIn(meaning),
    })),
  )
}

/** `simple Gram 2 Nothing`, `between Litre (2,3)`, `under Gallon 6`, `NumeralValue (-1)`. */
function amountIn(meaning) {
  const [value, upper] = [...meaning.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  const [form, unit] = meaning.split(' ')
  return { value, upper, unit, bound: { under: 'under', above: 'over' }[form] }
}

const lengthIn = (meaning) => {
  const [, value, grain] = meaning.split(' ')
  return { value: Number(value), grain: grain.toLowerCase() }
}

const grains = { Year: 4, Month: 7, Day: 10 }

/** `datetime (2013, 2, 15, …) Day`, or an interval that gives the first day behind it; null for weeks, hours and holidays. */
function daysIn(meaning) {
  const grain = grains[/(\w+)$/.exec(meaning)?.[1]]
  const [from, to] = [...meaning.matchAll(/(\d{4}), (\d+), (\d+)/g)].map(
    ([, year, month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  if (grain === undefined || meaning.includes('Holiday')) return null
  return to === undefined ? daysOf(from.slice(0, grain)) : { from, to: dayBefore(to) }
}
