import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { placeCounts, servingBodies, waterSides } from '../../lexicon/places/parts/beside-names.ts'
import { placeSuffixes, type SuffixClass } from '../../lexicon/places/parts/class-words.ts'
import { divisionWords } from '../../lexicon/places/parts/divisions.ts'
import {
  avenueNames,
  countedRoads,
  lineWords,
  numberedLine,
  numberedRoadWords,
  roadNames,
  routeMeasures,
  routeWords,
  sidedCanals,
  squareNames,
} from '../../lexicon/places/parts/roads.ts'
import { endings, namingWords } from '../../lexicon/places/parts/stems.ts'
import { areaWords, nearWords, travelWords } from '../../lexicon/places/parts/terrain.ts'
import { zoneWords } from '../../lexicon/places/parts/zones.ts'
import { headClassOf } from './head-class.ts'
import {
  areaClass,
  countClass,
  divisionEnd,
  levelEnd,
  lineEnd,
  roadEnd,
  routeClass,
  sideEnd,
  suffixEnd,
  travelClass,
  wordEnd,
  zoneEnd,
} from './traits.ts'

const avenues: ReadonlySet<string> = new Set([...roadNames, ...avenueNames])

/** Common words that name what a class word says. */
export const namesOf = (suffix: string): ReadonlySet<string> | undefined =>
  suffix === '大道'
    ? avenues
    : /^(?:路|街)$/.test(suffix)
      ? roadNames
      : /^(?:广场|公园)$/.test(suffix)
        ? squareNames
        : undefined

const isRoadName = (word: string): boolean => namingWords.has(word) || roadNames.has(word)

/** 解放路 and 人民广场 as the dictionary has it whole. */
function isRoadWord(word: string): boolean {
  if (word.length < 3) return false
  if (countedRoads.has(word)) return true
  if (/(?:广场|公园)$/.test(word)) return squareNames.has(word.slice(0, -2))
  const at = /(?:路|街|大道)$/.exec(word)?.index
  return at !== undefined && isRoadName(word.slice(0, at))
}

/**
 * A level and its organ in one word: 镇 + 政府, 县 + 中心医院. `organ` is absent where they stay one word (县委) behind the name
 * that the level belongs to.
 */
export type SplitLevel = { level: string; suffix: SuffixClass; organ?: string }

/** 大坝 + 村委会. */
const villageOrgan = /^村(?:委|民委员会|支部|党)/

const levelStarts = new Set([...levelWords.keys()].map((word) => word[0]))

const longLevels = ['街道', '自治区', '自治州', '自治县']

/** Parts a word that begins with a level; undefined for others. */
export function splitLevel(word: string): SplitLevel | undefined {
  if (word.length < 2 || !levelStarts.has(word[0]) || word === '村镇银行') return undefined
  const level = longLevels.find((long) => word.startsWith(long)) ?? word[0]!
  const organ = word.slice(level.length)
  if (organ === '' || !levelWords.has(level)) return undefined
  const suffix = placeSuffixes.get(level) ?? 'division'
  if (organ.length >= 2 && headClassOf(organ) !== undefined) return { level, suffix, organ }
  return headClassOf(word) === 'level' || villageOrgan.test(word) ? { level, suffix } : undefined
}

/** The ways in which a word, with its level if it has one, can close a place's name, as bits. */
export const placeEndsOf = (word: string, level: SplitLevel | undefined): number =>
  (level ? levelEnd : 0) |
  (isRoadWord(word) ? roadEnd : 0) |
  (lineWords.has(word) || numberedRoadWords.has(word) || word === numberedLine || sidedCanals.has(word)
    ? lineEnd
    : 0) |
  (waterSides.has(word) ? sideEnd : 0) |
  (zoneWords.has(word) ? zoneEnd : 0) |
  (placeSuffixes.has(word) ? suffixEnd : 0) |
  (divisionWords.has(word) ? divisionEnd : 0) |
  (endings.has(word) ? wordEnd : 0)

/** What a word says of the places beside it, as bits. */
export const placeClasses = (word: string): number =>
  (routeWords.has(word) || routeMeasures.has(word) ? routeClass : 0) |
  (areaWords.has(word) || nearWords.has(word) ? areaClass : 0) |
  (word === '组' || (word.length > 1 && (placeCounts.has(word) || servingBodies.has(word)))
    ? countClass
    : 0) |
  (travelWords.has(word) ? travelClass : 0)
