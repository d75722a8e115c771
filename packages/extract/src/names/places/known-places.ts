import { plainDistricts } from '../../lexicon/places/parts/beside-names.ts'
import { placeSuffixes } from '../../lexicon/places/parts/class-words.ts'
import { placeNames } from '../../lexicon/places/places.ts'
import { Beginnings } from '../../scan/beginnings.ts'
import type { Scan } from '../../scan/scan.ts'
import { type Clause, clausesOf } from '../units/clauses.ts'
import { joinUnits } from '../units/join-units.ts'
import { townSign } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import { isListedName, isListedPart } from './stem-parts.ts'

/**
 * Proper names of towns and districts that a text names in full somewhere (柳溪 of 柳溪镇, 洪山 of 洪山区), two or three characters
 * long, and how they begin.
 */
export type KnownPlaces = { names: Set<string>; beginnings: Beginnings }

const longestBare = 3
const town = /^(..{1,2})(?:镇|乡|县|市|街道)$/u
const district = /^(..)区$/u
const village = /^(..{1,2})村$/u
/** 沙屿 of 沙屿港区. */
const zoned = /^(..{1,2})(?:港区|校区|保税区|综合保税区)$/u

/** 柳溪 of a town that the gazetteer lacks, 洪山 of a district that it has. */
function properName(word: string): string | undefined {
  const name = district.exec(word)?.[1]
  if (name !== undefined) return plainDistricts.has(word) ? undefined : name
  return placeNames.has(word) ? undefined : town.exec(word)?.[1]
}

/** The proper names of the towns and districts that a text names in full, wherever: those among the units of its clauses with the sign of a town. */
export function knownPlacesOf(scan: Scan, readPlaces: (clause: Clause) => readonly Unit[]): KnownPlaces {
  const names = new Set<string>()
  for (const clause of clausesOf(scan)) {
    if (!(clause.signs & townSign)) continue
    for (const { kind, word } of readPlaces(clause)) {
      const name = kind === 'place' ? properName(word) : undefined
      if (name !== undefined) names.add(name)
    }
  }
  const beginnings = new Beginnings()
  for (const name of names) beginnings.add(name)
  return { names, beginnings }
}

/** Takes up the proper names of the villages among a clause's units, and names that stand without a class word: they count from there on. There are many, and each text is read once. */
export function learnVillages(units: readonly Unit[], { names, beginnings }: KnownPlaces): void {
  for (const { kind, word } of units) {
    const isMadeUp = kind === 'place' && !placeNames.has(word)
    const name = isMadeUp ? shortOf(word) : undefined
    if (name === undefined) continue
    names.add(name)
    beginnings.add(name)
  }
}

/** 柳坪 of 柳坪村, 沙屿 of 沙屿港区 or of 沙屿区, and 瓦洛 as it is. */
const shortOf = (word: string): string | undefined =>
  village.exec(word)?.[1] ?? zoned.exec(word)?.[1] ?? properName(word) ?? bareName(word)

/** 瓦洛, which a list or a route told: a name that is whole without a class word. */
const bareName = (word: string): string | undefined => (/^..{1,2}$/u.test(word) ? word : undefined)

/** Whether a word of the clause begins like one of the names. */
export function holdsKnownPlace(
  { text, tokens }: Scan,
  { from, to }: Clause,
  { names, beginnings }: KnownPlaces,
): boolean {
  if (names.size === 0) return false
  for (let index = from; index < to; index += 1) {
    const at = tokens.starts[index]!
    if (!beginnings.mayBegin(text, at)) continue
    if (names.has(text.slice(at, at + 2)) || names.has(text.slice(at, at + longestBare))) return true
  }
  return false
}

/** Joins the proper name of a place that the text names in full elsewhere. Common words are none. */
export function joinKnownPlaces(units: readonly Unit[], { names, beginnings }: KnownPlaces): Unit[] {
  const joined: Unit[] = []
  for (let at = 0; at < units.length; at += 1) {
    const first = units[at]!
    const size = beginnings.mayOpen(first.word, 0) ? bareCount(units, at, names) : 0
    if (size === 0) {
      joined.push(first)
      continue
    }
    const whole = size + (isTownClass(units, at + size) ? 1 : 0)
    joined.push(joinUnits(units.slice(at, at + whole)))
    at += whole - 1
  }
  return joined
}

/** 六台 + 村, where what stands before it kept the name from being read with its class word. */
const isTownClass = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]!.end === units[at]?.start && /^(?:镇|乡|县|街道|村)$/.test(units[at].word)

/** How many units from `at` on are a known name; one word of the dictionary is none, as it may mean what it says. */
function bareCount(units: readonly Unit[], at: number, names: ReadonlySet<string>): number {
  let name = ''
  for (let count = 0; ; ) {
    const unit = units[at + count]
    if (!unit || (count > 0 && unit.start !== units[at + count - 1]!.end) || !isListedPart(unit)) return 0
    name += unit.word
    count += 1
    if (name.length > longestBare) return 0
    if (count > 1 && names.has(name))
      return isNoWord(units.slice(at, at + count)) && !isFeature(units, at + count) ? count : 0
  }
}

/** 柳 + 溪, 柴 + 南: characters of places' names, or one that is no word. */
const isNoWord = (parts: readonly Unit[]): boolean =>
  isListedName(parts) || parts.some(({ kind }) => kind === 'x' || kind === 'ns')

/** 湖 behind 玄武: what is called by the same name and is no district. */
const isFeature = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]!.end === units[at]?.start &&
  units[at].word.length === 1 &&
  placeSuffixes.get(units[at].word) === 'feature'
