import { joinUnits } from './join-units.ts'
import { isListedName, isListedPart } from './place-stem.ts'
import type { Unit } from './unit.ts'

const longestList = 20

/**
 * Joins the names of a list whose last member, at `start`, has the class word: 石门 in 石门、双塘社区.
 * Gives how many they are.
 */
export function joinListBefore(units: Unit[], start: number): number {
  const listed: Unit[] = []
  for (let end = start; listed.length < longestList; ) {
    const comma = units.at(-1)
    if (comma?.word !== '、' || comma.end !== end) break
    const count = bareName(units, units.length - 1)
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
  const size = bareName(units, units.length - tail)
  if (size === 0) return
  const rest = units.splice(-tail)
  const name = joinUnits(units.slice(-size))
  const before = units.slice(Math.max(0, units.length - size - longestList * 2), -size)
  const taken = before.length
  if (joinListBefore(before, name.start) === count - 1)
    units.splice(-size - taken, size + taken, ...before, name)
  units.push(...rest)
}

/** How many units before the one at `at` make a name of two or three characters that goes with nothing before it. */
function bareName(units: readonly Unit[], at: number): number {
  let count = 0
  let end = units[at]!.start
  for (
    let unit = units[at - 1];
    unit?.end === end && isListedPart(unit) && count < 4;
    unit = units[at - 1 - count]
  ) {
    count += 1
    end = unit.start
  }
  const before = units[at - 1 - count]
  const goesOn = before?.end === end && /^(?:x|n|ns|a|b|place)$/.test(before.kind)
  const length = units[at]!.start - end
  return goesOn || length < 2 || length > 3 || !isListedName(units.slice(at - count, at)) ? 0 : count
}
