import { boxingWords, openingWords } from '../../lexicon/places/parts/beside-names.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { joinUnits } from '../units/join-units.ts'
import type { Unit } from '../units/unit.ts'
import { transliterated } from './boxed-stem.ts'
import { isListedName, isListedPart } from './stem-parts.ts'

/** A member of a list of places: its units from `from` to `to`, exclusive. A place has its class word or is known; others are bare. */
export type Member = { from: number; to: number; isPlace: boolean }

/** How many units before the one at `at`, the last of which ends at `stop`, are a name without its class word; 0 when none. */
export type BareName = (units: readonly Unit[], at: number, stop: number) => number

const longestList = 20
const longestName = 4
const longestForeign = 8

/** The members of the list that the units before the one at `at` close, the last of which ends at `stop`, from the last to the first. */
export function membersBefore(units: readonly Unit[], at: number, stop: number, bare: BareName): Member[] {
  const members: Member[] = []
  let to = at
  for (let end = stop; members.length < longestList; ) {
    const last = entryBefore(units, to)
    if (last?.end !== end) break
    const isPlace = last.kind === 'place'
    const size = isPlace ? 1 : bare(units, to, end)
    if (size === 0) break
    const from = to - size
    members.push({ from, to, isPlace })
    const mark = entryBefore(units, from)
    if (!mark || !isListMark(mark) || mark.end !== units[from]!.start) break
    to = from - 1
    end = mark.start
  }
  return members
}

/** Makes one place of each member that is none yet. */
export function joinMembers(units: Unit[], members: readonly Member[]): void {
  for (const { from, to, isPlace } of members)
    if (!isPlace) units.splice(from, to - from, joinUnits(units.slice(from, to)))
}

/** A comma is left inside a clause only where it parts the names of a list. */
const isListMark = ({ word }: Unit): boolean => word === '、' || word === '，' || word === ','

/** A name of two or three characters that goes with nothing before it. */
export const bareName: BareName = (units, at, stop) => {
  const foreign = transliterated(units.slice(Math.max(0, at - longestForeign), at), stop)
  if (foreign > 0 && isOpened(units[at - 1 - foreign], units[at - foreign]!)) return foreign
  const size = sizeBefore(units, at, stop, isListedPart)
  const start = entryBefore(units, at - size + 1)?.start ?? stop
  const before = units[at - 1 - size]
  const goesOn = before?.end === start && /^(?:x|n|ns|a|b|r|place)$/.test(before.kind)
  return goesOn || !isNameLength(stop - start) || !isListedName(units.slice(at - size, at)) ? 0 : size
}

/** The same, or all of two or three characters between two marks. */
export const wholeMember: BareName = (units, at, stop) => {
  const size = sizeBefore(units, at, stop, isMemberPart)
  const [start, before] = [entryBefore(units, at - size + 1)?.start ?? stop, units[at - 1 - size]]
  const isWhole =
    before !== undefined && isListMark(before) && before.end === start && isNameLength(stop - start)
  return isWhole ? size : bareName(units, at, stop)
}

/** The same, whatever its words are; the first of a list stands behind a verb or what else opens a name (新建了故县、南里). */
export const openedMember: BareName = (units, at, stop) => {
  let opened = 0
  for (let size = 1; size <= longestName; size += 1) {
    const unit = entryBefore(units, at - size + 1)
    if (!unit || (size > 1 && unit.end !== units[at - size + 1]!.start) || !isHan(unit)) break
    if (opened > 0 && openingWords.has(unit.word)) break
    const before = units[at - 1 - size]
    if (isNameLength(stop - unit.start) && (!before || opensMember(before))) opened = size
    if (before && isListMark(before)) break
  }
  return opened
}

const isHan = ({ kind, word }: Unit): boolean =>
  !/^(?:punctuation|break|number|mask|latin|place|term|document|u|p|c)$/.test(kind) && word.length <= 3

/** 我段管 + 内 + 平岭 + 至: what lies within. */
const innerSide = '内'

const opensMember = (before: Unit): boolean =>
  isListMark(before) ||
  before.word === innerSide ||
  boxingWords.has(before.word) ||
  openingWords.has(before.word) ||
  /^(?:punctuation|break|number|p|u|f|place)$/.test(before.kind) ||
  (before.kind === 'v' && before.word.length > 1)

const isOpened = (before: Unit | undefined, { start }: Unit): boolean =>
  before?.end !== start || opensMember(before)

const isNameLength = (length: number): boolean => length === 2 || length === 3

const isMemberPart = (unit: Unit): boolean =>
  isListedPart(unit) ||
  (unit.word.length > 1 && /^(?:n|ns|a|b|s|t)$/.test(unit.kind) && unit.traits.signs === 0)

/** How many units that touch each other up to `stop` can be parts of a name. */
function sizeBefore(
  units: readonly Unit[],
  at: number,
  stop: number,
  isPart: (unit: Unit) => boolean,
): number {
  let size = 0
  let end = stop
  for (
    let unit = entryBefore(units, at);
    unit?.end === end && isPart(unit) && size < longestName;
    unit = units[at - 1 - size]
  ) {
    size += 1
    end = unit.start
  }
  return size
}
