// The tests of JioNLP: Python lists of an expression or a sentence with what is to come of it.

/** The answers of one test file, by its name. */
export function readJioNlp(python, file) {
  const name = file.replace(/^.*\/test_|\.py$/g, '')
  const written = python.replace(/^\s*#.*$/gm, '')
  if (name === 'money_parser') return readSums(written)
  if (name === 'time_parser') return readTimes(written)
  return readMarked(written, name === 'money_extractor' ? 'money' : 'date')
}

/** An expression that stands alone: all of it is marked. */
const alone = (model, text, kind, rest) => ({ model, text, kind, marked: text, start: 0, ...rest })

/** `['1.2万元', {'num': '12000.00', …}]`; two numbers for a range. */
const readSums = (python) =>
  [...python.matchAll(/\['([^']+)', \{'num': (\[[^\]]+\]|'[^']+'), 'case'/g)].map(([, text, numbers]) => {
    const [value, upper] = [...numbers.matchAll(/'([\d.]+)'/g)].map(([, number]) => Number(number))
    return alone('money', text, 'money', { means: { value, upper, vague: upper !== undefined } })
  })

/** `['2015年8月12日', base, {'type': …, 'definition': …, 'time': …}]`. */
function readTimes(python) {
  const bases = Object.fromEntries(
    [...python.matchAll(/^\s*(_ts_\d) = (\d+)/gm)].map(([, name, seconds]) => [name, seconds]),
  )
  const item = /\['([^']+)', (.+?), \{'type': '(\w+)', 'definition': '\w+', 'time': (.+)\}\]/g
  return [...python.matchAll(item)].map(([, text, base, type, time]) => {
    const year = yearOf(bases[base] ?? base)
    if (type === 'time_delta') return alone('time', text, 'duration', { means: lengthOf(time) })
    if (type === 'time_period') return alone('time', text, 'set', {})
    return alone('time', text, 'date', { year, means: stretchOf(time) })
  })
}

/** The year of a time base: `{'year': 2021}`, `[2008, 3, 13]`, seconds; undefined for the running time. */
function yearOf(base) {
  const written = /(?:'year': |^\[|datetime\()(\d{4})/.exec(base)?.[1]
  const seconds = /^\d{2,}\.?$/.test(base) ? new Date(Number(base) * 1000).getUTCFullYear() : undefined
  return written === undefined ? seconds : Number(written)
}

/** The days of two moments; a side that is the running time is open, and null stands for what has hours. */
function stretchOf(time) {
  const [, from, to] = /\['([^']+)', '([^']+)'\]/.exec(time)
  const sides = {
    from: from.endsWith('00:00:00') ? from.slice(0, 10) : null,
    to: to.endsWith('23:59:59') ? to.slice(0, 10) : null,
  }
  return sides.from === null && sides.to === null ? null : { ...sides, open: true }
}

/** `{'year': 2.5}`, or a list of two; null for a length of several parts. */
function lengthOf(time) {
  const sides = [...time.matchAll(/\{([^}]+)\}/g)].map(([, side]) => side)
  const [low, high] = sides.map((side) => /^'(\w+)': ([\d.]+|True)$/.exec(side))
  if (!low || high === null) return null
  const bound = low[1] === 'zero' ? 'under' : high?.[1] === 'infinite' ? 'over' : undefined
  const [, grain, value] = bound === 'under' ? high : low
  return {
    value: Number(value),
    grain,
    upper: bound || !high ? undefined : Number(high[2]),
    upperGrain: high?.[1],
    bound,
  }
}

/** `['sentence', [{'text': …, 'offset': [12, 23], …}, …]]`; an empty list asks that nothing is found. */
function readMarked(python, kind) {
  const model = kind === 'money' ? 'money, in sentences' : 'time, in sentences'
  return [...python.matchAll(/\['((?:[^'\\]|\\.)*)',\s*\[([^[\]]*(?:\[\d+, \d+\][^[\]]*)*)\]\]/g)].flatMap(
    ([, text, list]) => {
      const marks = [...list.matchAll(/'text': '([^']+)', 'offset': \[(\d+)/g)]
      if (marks.length === 0) return [{ model, text, kind, marked: null }]
      return marks.map(([, marked, start]) => ({ model, text, kind, marked, start: Number(start) }))
    },
  )
}
