import type { Marker } from '../markers/read-marker.ts'
import type { Front } from './line-fronts.ts'

/** Leaves out the doubtful fronts, save those that count on from the front before them in their style and are counted on from. */
export function withoutDoubtful(fronts: readonly (Front | null)[]): (Marker | null)[] {
  const runsOn = findRunsOn(fronts)
  const last = new Map<string, Front>()
  return fronts.map((front, i) => {
    if (!front) return null
    const { kind, ordinal } = front.marker
    const { style, value } = ordinal
    const before = last.get(style)
    const counted = before?.marker.ordinal.value ?? 0
    const follows = counted === value - 1 || (value === 1 && counted > 1) || skips(front.marker, counted)
    const borneOut = follows && runsOn.has(i) && (!kind.decimal || value === 1 || isSure(before))
    if (front.doubtful && !(front.inner ? countsInside(front.marker, last) && runsOn.has(i) : borneOut))
      return null
    last.set(style, front.doubtful ? { ...front, doubtful: false } : front)
    return front.marker
  })
}

/** Whether a decimal counts on in the number that is open: `3.1` below `3`. */
function countsInside(
  { kind, ordinal: { style, value, raw } }: Marker,
  last: ReadonlyMap<string, Front>,
): boolean {
  const holders = kind.parts === 2 ? ['arabic-bare', 'arabic'] : ['decimal-2']
  const holder = raw.slice(0, raw.lastIndexOf('.'))
  const held = holders.some((outer) => holder === last.get(outer)?.marker.ordinal.raw.replace(/\D+$/, ''))
  return held && (value === 1 || last.get(style)?.marker.ordinal.value === value - 1)
}

/** Whether a front bears out a decimal beside it (`1.5亿元`): a sure one of a count that no 、 closes. */
const isSure = (front: Front | undefined): boolean =>
  front !== undefined && !front.doubtful && !front.marker.ordinal.raw.endsWith('、')

/** A count of articles or chapters that is under way may leave some out. */
const skips = ({ kind, ordinal }: Marker, before: number): boolean =>
  kind.apart === true && before > 1 && ordinal.value > before && ordinal.value <= before + 3

/** The fronts whose next number comes before, or at, the next front of their style that is sure, which a decimal that begins a count must have at once; also a last one above 1,
 * save a decimal, and one that stands alone on its line or, with a mark that closes other things as well, before a new 1. */
function findRunsOn(fronts: readonly (Front | null)[]): Set<number> {
  const runsOn = new Set<number>()
  const ahead = new Map<string, Ahead>()
  const next = new Map<string, Front>()
  for (let i = fronts.length - 1; i >= 0; i -= 1) {
    const front = fronts[i]
    if (!front) continue
    const { ordinal, kind } = front.marker
    const { style, value } = ordinal
    const values = ahead.get(style)
    const ends = kind.counted ? next.get(style)?.marker.ordinal.value === 1 : kind.bare
    const last = value > 1 && (ends || (!values && !kind.decimal && (!kind.lists || isAlone(front))))
    const counted = last || comes(values, value + 1) || (kind.apart && comes(values, value + 2))
    const begins = kind.decimal === true && value === 1 && front.doubtful
    if (counted && (!begins || isSure(next.get(style)))) runsOn.add(i)
    next.set(style, front)
    if (!values) ahead.set(style, { sure: value, doubtful: null })
    else if (front.doubtful) {
      values.doubtful ??= new Set()
      values.doubtful.add(value)
    } else {
      values.sure = value
      values.doubtful = null
    }
  }
  return runsOn
}

/** Whether no stop is in the line of a front. */
const isAlone = ({ line }: Front): boolean => !/[。；：！？;:!?]/.test(line.text)

/** The numbers of a style up to the next sure one. Most have no doubtful ones before it, and need no set. */
type Ahead = { sure: number; doubtful: Set<number> | null }

const comes = (ahead: Ahead | undefined, value: number): boolean =>
  ahead !== undefined && (ahead.sure === value || ahead.doubtful?.has(value) === true)
