import { numeralCharacters } from '@shuzhi/document'
import { surnames } from '../../lexicon/persons/surnames.ts'
import {
  boxingWords,
  featureFollowers,
  lyingVerbs,
  openingWords,
  villageWords,
} from '../../lexicon/places/parts/beside-names.ts'
import {
  familySuffixes,
  homeWord,
  ownEstates,
  personalSuffixes,
  placeSuffixes,
  type SuffixClass,
} from '../../lexicon/places/parts/class-words.ts'
import {
  describingWords,
  dwellerEnds,
  namingWords,
  noRivers,
  noStemCharacters,
} from '../../lexicon/places/parts/stems.ts'
import type { Unit } from '../units/unit.ts'
import { boxedFeature, boxedZone } from './boxed-feature.ts'
import { boxedHomestead } from './boxed-homestead.ts'
import { boxedStem, transliterated } from './boxed-stem.ts'
import { placeStem } from './place-stem.ts'
import { placedStem } from './placed-stem.ts'

/** How many units at the end of `units` are the proper name before the class word `unit`; 0 when none. */
export function stemBefore(
  units: readonly Unit[],
  unit: Unit,
  suffix: SuffixClass,
  next: Unit | undefined,
): number {
  if (isRiver(units, unit, next)) return 1
  if (unit.word === homeWord && isHope(units, unit, next)) return 0
  const count =
    placeStem(units, unit.start, suffix) ||
    boxedStem(units, unit.start, lies(unit, next) ? 'town' : suffix) ||
    familyStem(units, unit, suffix, next) ||
    boxedFeature(units, unit, suffix, next) ||
    (suffix === 'homestead' ? boxedHomestead(units, unit, next) : 0) ||
    (ownEstates.has(unit.word) ? estateStem(units, unit, next) : 0) ||
    roadStem(units, unit)
  if (count > 0 && isFamilyEnd(units, count)) return count + 1
  const placed = placedStem(units, unit)
  if (placed > count) return placed
  const foreign = takesForeign(unit, suffix) ? transliterated(units, unit.start) : 0
  return foreign > count && !openingWords.has(units.at(-foreign)!.word) ? foreign : count
}

/** 建设幸福 + 家园: a home that is hoped for, and an estate only where something lies or is done there. */
function isHope(units: readonly Unit[], { start, end }: Unit, next: Unit | undefined): boolean {
  const [before, name] = [units.at(-2), units.at(-1)]
  if (name?.end !== start || !namingWords.has(name.word)) return false
  if (next?.start === end && (lyingVerbs.has(next.word) || placeSuffixes.has(next.word))) return false
  return before?.end !== name.start || !(before.kind === 'place' || boxingWords.has(before.word))
}

/** Whether names of other tongues stand before a class word that ends no persons' names: 浑善达克 + 沙地. */
const takesForeign = ({ word }: Unit, suffix: SuffixClass): boolean =>
  suffix === 'town' || suffix === 'settlement' || (suffix === 'feature' && !personalSuffixes.has(word))

/**
 * 沱 + 河, 澧 + 水: a river is called by one character that is written with 氵 (radical 85 of the Kangxi order, which code units follow), where a name can
 * begin and nothing goes on with it.
 */
function isRiver(units: readonly Unit[], { word, start, end }: Unit, next: Unit | undefined): boolean {
  const [before, name] = [units.at(-2), units.at(-1)]
  if (!/^[河江]$/.test(word) || name?.end !== start || name.word.length !== 1) return false
  if (name.kind === 'v' || name.word < firstWater || name.word > lastWater || noRivers.has(name.word))
    return false
  const isOpen =
    before?.end !== name.start ||
    before.kind === 'place' ||
    boxingWords.has(before.word) ||
    openingWords.has(before.word)
  const isClosed =
    next?.start !== end ||
    /^(?:punctuation|break|p|c|u|v|vn|f|d)$/.test(next.kind) ||
    featureFollowers.has(next.word)
  if (!isClosed) return false
  return isOpen || /^(?:punctuation|break|p|c|t)$/.test(before.kind) || isVerb(before)
}

const isVerb = ({ word, kind }: Unit): boolean => /^vn?$/.test(kind) && word.length > 1

const [firstWater, lastWater] = ['水', '\u7069']

/** 留 + 格庄 + 镇: the class word of a village that the town is called by, behind one character where a name can begin. */
function isFamilyEnd(units: readonly Unit[], count: number): boolean {
  const [open, family, house] = [units.at(-2 - count), units.at(-1 - count), units.at(-count)!]
  if (!familySuffixes.has(house.word) || family?.end !== house.start || family.word.length !== 1) return false
  return open?.end !== family.start || open.kind === 'punctuation'
}

/** 荣兴村接壤, 马报桥村位于: what is said of where a village lies tells it as well as of a town. */
const lies = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  word === '村' && next?.start === end && (lyingVerbs.has(next.word) || next.kind === 'number')

/** 张 + 寨 before 村民, 赵 + 各庄, 邵 + 家 + 背 + 村: a village that is called by its family. */
function familyStem(units: readonly Unit[], unit: Unit, suffix: SuffixClass, next: Unit | undefined): number {
  const family = units.at(-1)
  if (suffix === 'settlement') return houseStem(units, unit)
  if (suffix !== 'homestead' || !family || !surnames.has(family.word)) return 0
  if (familySuffixes.has(unit.word)) return 1
  return next?.start === unit.end && villageWords.has(next.word) ? 1 : 0
}

const longestHouse = 4

/** 邵 + 家 + 背, 吴 + 家 + 大院: a family's houses and what tells them from others. */
function houseStem(units: readonly Unit[], { start }: Unit): number {
  const [family, house, last] = units.slice(-3)
  if (!family || !house || last?.end !== start || house.word !== '家' || !surnames.has(family.word)) return 0
  if (house.start !== family.end || last.start !== house.end || start - family.start > longestHouse) return 0
  return /^(?:x|n|ns|s|f|a|b|q|v)$/.test(last.kind) &&
    !numeralCharacters.includes(last.word) &&
    !noStemCharacters.has(last.word) &&
    !describingWords.has(last.word)
    ? 3
    : 0
}

/** 工农 + 新村, 三 + 里 + 家园: a noun that describes nobody who lives there, or two characters, between borders. */
function estateStem(units: readonly Unit[], { start, end }: Unit, next: Unit | undefined): number {
  const isClosed = next?.start !== end || /^(?:punctuation|break|p|c|u|f|number)$/.test(next.kind)
  const [before, name] = [units.at(-2), units.at(-1)]
  if (!isClosed || name?.end !== start) return 0
  if (name.word.length !== 2) {
    const count = boxedZone(units, start)
    // 扮 + 靓 + 家园: what is done to it.
    return units.slice(units.length - count).some(({ kind }) => kind === 'v') ? 0 : count
  }
  if (!/^(?:n|ns)$/.test(name.kind) || describingWords.has(name.word) || dwellerEnds.has(name.word[1]!))
    return 0
  const isOpen = before?.end !== name.start || before.kind === 'place' || boxingWords.has(before.word)
  return isOpen || /^(?:punctuation|break|p|c)$/.test(before.kind) ? 1 : 0
}

/** 园林 + 路 before 社区: a neighbourhood that is called by its road. */
function roadStem(units: readonly Unit[], { word, start }: Unit): number {
  const [name, road] = [units.at(-2), units.at(-1)]
  if (word !== '社区' || road?.end !== start || name?.end !== road.start) return 0
  return /^[路街巷桥里]$/.test(road.word) && name.word.length === 2 && /^(?:n|ns|v|vn|a)$/.test(name.kind)
    ? 2
    : 0
}
