import { daysOf } from './days.mjs'

/** Whether a fact says what the suite says; where the suite only marks, that it is found is all. */
export function isSame(fact, { kind, means }) {
  if (means === undefined) return true
  if (kind === 'date') return isSameStretch(fact, means)
  if (kind === 'duration') return isSameLength(fact, means)
  return isSameAmount(fact, means)
}

function isSameStretch(fact, means) {
  const written = fact.resolved ?? fact.value
  if (written === null) return false
  return [written, fact.value].some((iso) => iso !== null && agrees(daysOf(iso), means))
}

/** The year of a yearless date may be the one before or behind; a side that the suite takes from its clock may be anything. */
function agrees(found, { from, to, others = [], yearless, open }) {
  const same = (one, other) =>
    (yearless ? one?.slice(5) === other?.slice(5) : one === other) || (open && other === null)
  return (
    same(found.from, from) &&
    [to, ...others].some((end) => same(found.to, end) || (open && found.to === null))
  )
}

/** What one of a unit is in the plain one, in the words of the suites and in those of reports. */
const factors = {
  Kilobit: 1e3,
  Kilobyte: 1e3,
  Megabyte: 1e6,
  Cent: 0.01,
  斤: 500,
  公斤: 1e3,
  千克: 1e3,
  kg: 1e3,
  毫克: 1e-3,
  mg: 1e-3,
  两: 50,
  成: 10,
}

/** What a sum counts: 万元 1e4, 角 a tenth. */
function scaleOf(unit) {
  const small = { 角: 0.1, 毛: 0.1, 分: 0.01 }[unit[0]]
  if (small !== undefined) return small
  const powers = { 十: 10, 百: 100, 佰: 100, 千: 1e3, 仟: 1e3, 万: 1e4, 亿: 1e8 }
  let scale = 1
  for (const character of unit) {
    if (!(character in powers)) break
    scale *= powers[character]
  }
  return scale
}

const close = (one, other) =>
  Math.abs(one - other) <=
  1e-9 * Math.max(1, Math.abs(one), Math.abs(other)) + (Math.abs(other) > 1 ? 0.005 : 0)

function isSameAmount(fact, { value, upper, unit, bound, vague }) {
  if (fact.value === null) return false
  const scale = factors[fact.unit] ?? scaleOf(fact.unit)
  const same = (found, meant) => close(found, meant) || close(found * scale, meant * (factors[unit] ?? 1))
  if (bound !== undefined && fact.bound !== bound) return false
  if (!same(fact.value, value)) return false
  if (upper === undefined) return true
  return fact.upper === undefined ? vague === true && fact.bound !== 'exact' : same(fact.upper, upper)
}

/** Grains in the plain one of their family: months by the calendar, seconds, days of work. */
const grains = {
  year: ['month', 12],
  month: ['month', 1],
  week: ['second', 604_800],
  day: ['second', 86_400],
  hour: ['second', 3600],
  minute: ['second', 60],
  second: ['second', 1],
  workday: ['workday', 1],
}

const grainsOfUnits = [
  [/^个?(?:工作|交易)日/, 'workday', 1],
  [/^(?:周?年|岁)/, 'year', 1],
  [/^个?季度/, 'month', 3],
  [/^个?月/, 'month', 1],
  [/^(?:周|个?星期|个?礼拜)/, 'week', 1],
  [/^[天日]/, 'day', 1],
  [/^个?(?:小时|钟头)/, 'hour', 1],
  [/^分/, 'minute', 1],
  [/^秒/, 'second', 1],
]

function isSameLength(fact, { value, grain, upper, upperGrain, bound }) {
  if (fact.value === null || (bound !== undefined && fact.bound !== bound)) return false
  if (!isSameTime(fact.value, fact.unit, value, grain)) return false
  if (upper === undefined) return true
  return (
    fact.upper !== undefined &&
    isSameTime(fact.upper, fact.upperUnit ?? fact.unit, upper, upperGrain ?? grain)
  )
}

/** Whether so many of a unit are as long as so many of a grain; months and days are not compared. */
function isSameTime(value, written, meant, grain) {
  const [, unit, many] = grainsOfUnits.find(([pattern]) => pattern.test(written)) ?? []
  if (unit === undefined || grains[unit][0] !== grains[grain]?.[0]) return false
  return close(value * many * grains[unit][1], meant * grains[grain][1])
}
