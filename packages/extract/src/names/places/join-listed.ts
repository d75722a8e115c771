import { placeCounts, servingBodies } from '../../lexicon/places/parts/beside-names.ts'
import { siteCounts, siteKinds } from '../../lexicon/places/parts/zones.ts'
import { endsPhrase } from '../persons/name-borders.ts'
import type { Unit } from '../units/unit.ts'
import {
  type BareName,
  bareName,
  joinMembers,
  type Member,
  membersBefore,
  openedMember,
  wholeMember,
} from './place-members.ts'

/**
 * Joins the names of a list whose last member, at `start`, has the class word: 石门 in 石门、双塘社区. Places with theirs may stand
 * among them. Gives how many all are.
 */
export function joinListBefore(units: Unit[], start: number): number {
  const mark = units.at(-1)
  if (mark?.word !== '、' || mark.end !== start) return 0
  const members = membersBefore(units, units.length - 1, mark.start, bareName)
  joinMembers(units, members)
  return members.length
}

const numbers = '一二三四五六七八九十'

const countOf = ({ kind, word }: Unit): number =>
  kind === 'number' ? Number(word) || 0 : word === '两' ? 2 : numbers.indexOf(word) + 1

/** What a number of several numerals counts is more than a list has. */
const longestCount = 11

/**
 * Joins as many names as the number before a class word says: 石门、双塘、清水三村, 青山、白云两个社区. Where the list has just as many
 * members, names are also those that no word of the dictionary is: 火德红、龙树两乡.
 */
export function joinCounted(units: Unit[], end: number): void {
  const tail = units.at(-1)?.word === '个' ? 2 : 1
  const number = units.at(-tail)
  if (!number) return
  const count = countOf(number)
  if (count < 2 || units.at(-1)!.end !== end) return
  const [at, stop] = [units.length - tail, number.start]
  const bare = membersBefore(units, at, stop, bareName).slice(0, count)
  if (bare.length === count) {
    if (!bare[0]!.isPlace) joinMembers(units, bare)
    return
  }
  const opened = membersBefore(units, at, stop, openedMember)
  if (opened.length === count && opened.every(isPlain) && !isClassed(units, opened[0]!))
    joinMembers(units, opened)
}

/**
 * Joins the names of a list that ends at `end`, behind which 等 and a word say that places are meant: 河西村、王家坳 + 等地. Behind 等地 one
 * of them has its class word; a class word itself (等村, 等6个乡镇) tells names of which half are no words of the dictionary, or a third
 * where their number is the one that is written.
 */
export function joinListOf(units: Unit[], end: number, behind: readonly Unit[]): void {
  const said = saidOf(behind)
  if (!said) return
  const members = membersBefore(units, units.length, end, memberReaders[said.kind])
  if (members.length > 1 && isTold(members, said)) joinMembers(units, members)
  else if (said.kind === 'places') joinOpened(units, end)
}

/** 开城、寨科 + 等地: places, or characters that the dictionary has in no word, and nothing else. */
function joinOpened(units: Unit[], end: number): void {
  const members = membersBefore(units, units.length, end, openedMember)
  const isName = ({ from, to, isPlace }: Member): boolean =>
    isPlace || (to - from > 1 && units.slice(from, to).every(({ word }) => word.length === 1))
  if (members.length > 1 && members.every(isName)) joinMembers(units, members)
}

/** What is said of a list behind 等: that places are meant, which class they have, or how many of it they are. */
type Said = { kind: 'places' | 'class' | 'count'; count: number }

function saidOf([first, second, third, fourth, fifth, sixth]: readonly Unit[]): Said | undefined {
  if (!first) return undefined
  if (first.word === '地') return { kind: 'places', count: 0 }
  if (placeCounts.has(first.word))
    return endsPhrase(second ? [first, second] : [first], 1) ? { kind: 'class', count: 0 } : undefined
  if (isOfSites(first, second, third, fourth)) return { kind: 'count', count: 0 }
  const tail = [first, second, third, fourth, fifth, sixth].filter((unit) => unit !== undefined)
  const size = tail.findIndex(({ word }) => !numbers.includes(word))
  const count = Number(first.word) || (size > 1 ? longestCount : numbers.indexOf(first.word) + 1)
  const behind = tail.slice(Math.max(size, 1))
  const counted = behind[0]?.word === '个' ? behind[1] : behind[0]
  const isCounted = counted && (placeCounts.has(counted.word) || servingBodies.has(counted.word))
  return count > 0 && isCounted ? { kind: 'count', count } : undefined
}

/** 等水电站, 等7座水库, 等现代农业园区. */
function isOfSites(...behind: readonly (Unit | undefined)[]): boolean {
  for (const unit of behind) {
    if (!unit) return false
    if (siteCounts.has(unit.word)) return true
    if (unit.kind !== 'number' && !numbers.includes(unit.word) && !siteKinds.has(unit.word)) return false
  }
  return false
}

const memberReaders: Record<Said['kind'], BareName> = {
  places: bareName,
  class: wholeMember,
  count: openedMember,
}

function isTold(members: readonly Member[], { kind, count }: Said): boolean {
  if (kind === 'places') return members.some(({ isPlace }) => isPlace)
  const plain = members.filter(isPlain).length
  return plain * 2 >= members.length || (members.length === count && plain * 3 >= members.length)
}

/** 石桥镇 as the last of a list that is counted by villages: it closes a list of its own. */
const isClassed = (units: readonly Unit[], { from, isPlace }: Member): boolean =>
  isPlace && placeCounts.has(units[from]!.word.at(-1)!)

/** What can be nothing else: a place with its class word, a name that no word of the dictionary is. */
const isPlain = ({ isPlace, from, to }: Member): boolean => isPlace || to - from > 1
