import { numeralCharacters } from '@shuzhi/document'
import { describingWords, geographicCharacters, noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { joinUnits } from '../units/join-units.ts'
import { travelClass } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import { isListedName } from './stem-parts.ts'

const longestName = 3

/**
 * Joins the names of hamlets in a list that somebody is sent to or that something is done in: two or three characters that no word joins, the
 * last of which and no other is a kind of land or houses, between the word that says so and a verb or a mark (到茶店、新铺入户). One name alone
 * is as often a part of a work (在坝肩灌浆, 在桥隧施工), and so is what begins with a kind of land (坝基).
 */
export function joinVisited(units: Unit[]): void {
  for (let at = 0; at < units.length - 1; at += 1) {
    const [before, first] = [units[at]!, units[at + 1]!]
    if (!(before.traits.classes & travelClass) || first.start !== before.end || !opensName(first)) continue
    const members = membersFrom(units, at + 1)
    for (const { from, to } of members.reverse())
      if (to - from > 1) units.splice(from, to - from, joinUnits(units.slice(from, to)))
  }
}

const opensName = ({ word, kind }: Unit): boolean => word.length === 1 || kind === 'place'

/** The members of the list from `at` on; none where one of them is no name. */
function membersFrom(units: readonly Unit[], at: number): { from: number; to: number }[] {
  const members: { from: number; to: number }[] = []
  for (let from = at; ; ) {
    const size = units[from]?.kind === 'place' ? 1 : sizeFrom(units, from)
    if (size === 0) return []
    members.push({ from, to: from + size })
    const next = units[from + size]
    if (next?.word === '、' && next.start === units[from + size - 1]!.end) from += size + 1
    else return members.length > 1 && isEnd(units[from + size - 1]!, next) ? members : []
  }
}

/** How many units from `from` on are a name that the dictionary has in no word. */
function sizeFrom(units: readonly Unit[], from: number): number {
  let size = 0
  for (let unit = units[from]; unit && isPart(unit) && size < longestName; unit = units[from + size]) {
    if (size > 0 && unit.start !== units[from + size - 1]!.end) break
    size += 1
  }
  const parts = units.slice(from, from + size)
  const name = parts.map(({ word }) => word).join('')
  return size > 1 && isKindLast(name) && isListedName(parts) && !describingWords.has(name) ? size : 0
}

/** 茶店, but neither 坝基 nor 寨门. */
const isKindLast = (name: string): boolean =>
  geographicCharacters.includes(name.at(-1)!) && !geographicCharacters.includes(name[0]!)

const isPart = ({ word, kind, traits }: Unit): boolean =>
  word.length === 1 &&
  (/^(?:n|x|ns|a|f|s|q)$/.test(kind) || geographicCharacters.includes(word)) &&
  !noStemCharacters.has(word) &&
  !numeralCharacters.includes(word) &&
  traits.head === undefined

/** A verb, a mark or a joint. */
const isEnd = (last: Unit, next: Unit | undefined): boolean =>
  next?.start !== last.end || /^(?:punctuation|break|c|v)$/.test(next.kind)
