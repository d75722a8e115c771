import { partEndings, routeJoints, routeMeasures, routeWords } from '../../lexicon/places/parts/roads.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { joinMembers, type Member, openedMember } from './place-members.ts'

/**
 * Joins the two places that a road leads between, the last unit being what says so (魏家至花崖 + 段). Each is a place with its class word, or
 * a name that no word of the dictionary is: 县城至村口段 names none.
 */
export function joinRoute(units: Unit[], { word, start }: Unit): void {
  const number = units.at(-1)
  const isMeasured = routeMeasures.has(word) && number?.kind === 'number' && number.end === start
  if (routeMeasures.has(word) && !isMeasured) return
  const to = isMeasured
    ? endBefore(units, units.length - 1, number.start)
    : (endBefore(units, units.length, start) ?? attributedEnd(units, start) ?? kindedEnd(units))
  const dash = to && entryBefore(units, to.from)
  if (!to || !dash || !routeJoints.has(dash.word) || dash.end !== units[to.from]!.start) return
  const first = entryBefore(units, to.from - 1)
  const isDouble = dash.word === '—' && first?.word === '—' && first.end === dash.start
  const [at, stop] = isDouble ? [to.from - 2, first.start] : [to.from - 1, dash.start]
  const from = endBefore(units, at, stop) ?? (to.to - to.from > 1 ? wholeEnd(units, at, stop) : undefined)
  if (from) joinMembers(units, [to, from])
}

/** The second end before what says which kind of line it is: 青岩至双塔 + 供热 + 管线. */
function kindedEnd(units: readonly Unit[]): Member | undefined {
  for (let at = units.length - 1; at >= units.length - mostKinds && at > 0; at -= 1) {
    const unit = units[at]
    if (!unit || unit.word.length < 2 || !/^(?:n|vn|b)$/.test(unit.kind)) return undefined
    const end = endBefore(units, at, unit.start)
    if (end && routeJoints.has(entryBefore(units, end.from)?.word ?? '')) return end
  }
  return undefined
}

/** 从下垅到茶亭坳 + 的 + 断头路. */
function attributedEnd(units: readonly Unit[], start: number): Member | undefined {
  const particle = units.at(-1)
  return particle?.word === '的' && particle.end === start
    ? endBefore(units, units.length - 1, particle.start)
    : undefined
}

const mostKinds = 2

/** One word beside an end that is none: 阿拉坦 before 至 + 宝 + 力 + 格. */
const wholeEnd = (units: readonly Unit[], at: number, stop: number): Member | undefined => {
  const unit = entryBefore(units, at)
  return unit?.end === stop &&
    /^(?:n|ns|x)$/.test(unit.kind) &&
    unit.word.length > 1 &&
    !describingWords.has(unit.word)
    ? { from: at - 1, to: at, isPlace: false }
    : undefined
}

/** The end of a route whose last unit stands before the one at `at` and ends at `stop`. */
function endBefore(units: readonly Unit[], at: number, stop: number): Member | undefined {
  const last = entryBefore(units, at)
  if (last?.end !== stop || routeWords.has(last.word) || partEndings.has(last.word.at(-1)!)) return undefined
  if (last.kind === 'place' || last.traits.isShort)
    return { from: at - 1, to: at, isPlace: last.kind === 'place' }
  const size = openedMember(units, at, stop)
  return size > 1 ? { from: at - size, to: at, isPlace: false } : undefined
}
