import { joinUnits } from './join-units.ts'
import { isListedName, isListedPart } from './place-stem.ts'
import type { Unit } from './unit.ts'

const longestList = 20

/**
 * Joins the names of a list whose last member, at `start`, has the class word: 石门 in 石门、双塘社区. Places with theirs may stand
 * among them. Gives how many all are.
 */
export function joinListBefore(units: Unit[], start: number): number {
  const listed: Unit[] = []
  for (let end = start; listed.length < longestList; ) {
    const comma = units.at(-1)
    if (comma?.word !== '、' || comma.end !== end) break
    const full = units.at(-2)
    if (full?.kind === 'place' && full.end === comma.start) {
      listed.push(comma, full)
      units.splice(-2)
      end = full.start
      continue
    }
    const count = bareName(units, units.length - 1, comma.start)
    if (count === 0) break
    units.pop()
    const name = joinUnits(units.splice(-count, count))
    listed.push(comma, name)
    end = name.start
  }
  units.push(...listed.reverse())
  return listed.length / 2
}

const numbers = '一二三四五六七八九十'

/** Joins as many names as the number before a class word says: 石门、双塘、清水三村, 青山、白云两个社区. */
export function joinCounted(units: Unit[], end: number): void {
  const tail = units.at(-1)?.word === '个' ? 2 : 1
  const number = units.at(-tail)
  const count = number?.word === '两' ? 2 : numbers.indexOf(number?.word ?? '') + 1
  if (!number || count < 2 || units.at(-1)!.end !== end) return
  const size = bareName(units, units.length - tail, number.start)
  if (size === 0) return
  const rest = units.splice(-tail)
  const name = joinUnits(units.slice(-size))
  const before = units.slice(Math.max(0, units.length - size - longestList * 2), -size)
  const taken = before.length
  if (joinListBefore(before, name.start) === count - 1)
    units.splice(-size - taken, size + taken, ...before, name)
  units.push(...rest)
}

/**
 * Joins the names of a list that ends at `end` and behind which places are said to be meant: 河西村、王家坳、小石桥 + 等地. One of them
 * has its class word.
 */
export function joinListOf(units: Unit[], end: number): void {
  const size = units.at(-1)?.kind === 'place' ? 1 : bareName(units, units.length, end)
  if (size === 0 || units.at(-1)!.end !== end) return
  const last = units.slice(-size)
  const list = units.slice(Math.max(0, units.length - size - longestList * 2), -size)
  const taken = list.length
  const isPlace = new Set([...list, ...last].filter(({ kind }) => kind === 'place'))
  const others = joinListBefore(list, last[0]!.start)
  const members = [...list, ...(isPlace.has(last[0]!) ? last : [joinUnits(last)])].slice(-2 * others - 1)
  if (others > 0 && members.some((unit) => isPlace.has(unit)))
    units.splice(-size - taken, size + taken, ...list, members.at(-1)!)
}

/** How many units before the one at `at`, the last of which ends at `stop`, make a name of two or three characters that goes with nothing before it. */
function bareName(units: readonly Unit[], at: number, stop: number): number {
  let count = 0
  let end = stop
  for (
    let unit = units[at - 1];
    unit?.end === end && isListedPart(unit) && count < 4;
    unit = units[at - 1 - count]
  ) {
    count += 1
    end = unit.start
  }
  const before = units[at - 1 - count]
  const goesOn = before?.end === end && /^(?:x|n|ns|a|b|r|place)$/.test(before.kind)
  const length = stop - end
  return goesOn || length < 2 || length > 3 || !isListedName(units.slice(at - count, at)) ? 0 : count
}
