import { levelWords, workFields } from '../lexicon/bodies.ts'
import {
  endings,
  namingWords,
  noStemEndings,
  placeSuffixes,
  roadNames,
  type SuffixClass,
  squareNames,
} from '../lexicon/place-parts.ts'
import { cityNames, placeNames, provinceNames } from '../lexicon/places.ts'
import { headClassOf } from './head-class.ts'
import { joinCounted, joinListBefore } from './join-listed.ts'
import { joinUnits } from './join-units.ts'
import { isListedPart, isPlainlyStem, placeStem } from './place-stem.ts'
import type { Unit } from './unit.ts'

/**
 * Joins made-up place names (白石 + 村) to one unit each, names in a list with them (石门、双塘社区), and chains of places
 * (山东省 + 济宁市). A level and its organ in one word (镇政府) give their level to the name before them.
 */
export function joinPlaces(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  units.forEach((unit, i) => {
    const next = units[i + 1]
    if (unit.kind !== 'place') {
      const organ = takeLevel(joined, unit)
      if (isRoad(unit)) joined.push({ ...unit, kind: 'place' })
      else if (!takeSuffix(joined, unit, next) && !takeEnding(joined, unit, next)) joined.push(organ ?? unit)
    } else {
      const part = isChanceEnd(joined.at(-1), unit) ? joined.pop() : undefined
      joined.push(part ? joinUnits([part, unit]) : unit)
    }
    joinChain(joined)
  })
  return joined
}

/** 云县 in 青 + 云县: a name of two characters that a longer one ends in. */
const isChanceEnd = (before: Unit | undefined, { word, start }: Unit): boolean =>
  word.length === 2 &&
  word.endsWith('县') &&
  before?.end === start &&
  before.word.length === 1 &&
  isListedPart(before)

/** Joins a class word with its stem. */
function takeSuffix(joined: Unit[], unit: Unit, next: Unit | undefined): boolean {
  const suffix = placeSuffixes.get(unit.word)
  if (!suffix || wordGoesOn(unit, suffix, next)) return false
  if (suffix === 'town' || suffix === 'settlement' || suffix === 'division') joinCounted(joined, unit.start)
  const bare = suffix === 'division' && !opensBody(unit, next)
  const last = joined.at(-1)
  if (last?.end !== unit.start || (bare && unit.word !== '县')) return false
  if (/[镇村]/.test(unit.word) && noStemEndings.includes(last.word.at(-1)!)) return false
  const known = isMadeUp(last) || namesOf(unit.word)?.has(last.word)
  const count = known ? 1 : placeStem(joined, unit.start, suffix)
  if (count === 0 || (bare && !isPlainlyStem(joined.slice(-count)))) return false
  const stem = joined.splice(-count, count)
  joinListBefore(joined, stem[0]!.start)
  joined.push(joinUnits([...stem, unit]))
  return true
}

/** A made-up name that a class word can follow: 黄泥塘 + 镇, 三汊河 + 镇. */
const isMadeUp = ({ kind, word }: Unit): boolean =>
  kind === 'place' && featureEnd.test(word) && !placeNames.has(word)

const featureEnd = /[路街道湾庄屯沟铺寨坪店坡岭坝塘河湖江溪山岛桥]$/

/** 清 + 江河, 解放 + 北路: a word of the dictionary whose last character is the class word of a name that begins before it. */
function takeEnding(joined: Unit[], unit: Unit, next: Unit | undefined): boolean {
  if (unit.word.length !== 2 || !endings.has(unit.word)) return false
  const middle = unit.start + 1
  joined.push({ ...unit, end: middle, word: unit.word[0]!, kind: 'x' })
  const size = joined.length
  if (takeSuffix(joined, { ...unit, start: middle, word: unit.word[1]! }, next) && joined.length < size)
    return true
  joined.splice(size - 1)
  return false
}

/** 村 in 村容村貌 is no class word: the word goes on. */
function wordGoesOn(unit: Unit, suffix: SuffixClass, next: Unit | undefined): boolean {
  if (next?.start !== unit.end || next.word.length !== 1) return false
  return suffix === 'settlement' && '容貌风口'.includes(next.word)
}

/** Common words that name what a class word says. */
const namesOf = (suffix: string): ReadonlySet<string> | undefined =>
  /^(?:路|街|大道)$/.test(suffix) ? roadNames : /^(?:广场|公园)$/.test(suffix) ? squareNames : undefined

const isRoadName = (word: string): boolean => namingWords.has(word) || roadNames.has(word)

/** 大坝 + 村委会. */
const villageOrgan = /^村(?:委|民委员会|支部|党)/

/** 解放路 and 人民广场 as the dictionary has it whole. */
const isRoad = ({ word, kind }: Unit): boolean => {
  if (word.length < 3 || kind === 'term' || kind === 'document') return false
  if (/(?:广场|公园)$/.test(word)) return squareNames.has(word.slice(0, -2))
  const at = /(?:路|街|大道)$/.exec(word)?.index
  return at !== undefined && isRoadName(word.slice(0, at))
}

const opensBody = (unit: Unit, next: Unit | undefined): boolean =>
  next?.start === unit.end && (headClassOf(next.word) !== undefined || workFields.has(next.word))

const levelStarts = new Set([...levelWords.keys()].map((word) => word[0]))

/** 石桥 + 镇政府 as 石桥镇 + 政府, 柳溪 + 县中心医院 as 柳溪县 + 中心医院; gives what is left of the unit, after putting the place to the rest. 柳溪 + 县委 stay two. */
function takeLevel(joined: Unit[], unit: Unit): Unit | undefined {
  if (unit.word.length < 2 || !levelStarts.has(unit.word[0])) return undefined
  const level = unit.word.startsWith('街道') ? '街道' : unit.word[0]!
  const organ = unit.word.slice(level.length)
  const whole = organ.length < 2 || headClassOf(organ) === undefined
  if (
    organ === '' ||
    !levelWords.has(level) ||
    (whole && headClassOf(unit.word) !== 'level' && !villageOrgan.test(unit.word))
  )
    return undefined
  const before = joined.at(-1)
  const known = before?.kind === 'place' && before.end === unit.start
  if (known && !isMadeUp(before) && !placeNames.has(before.word + level)) return undefined
  const count = known ? 1 : placeStem(joined, unit.start, placeSuffixes.get(level) ?? 'division')
  if (count === 0) return undefined
  const stem = joined.splice(-count, count)
  const border: Unit = { start: unit.start, end: unit.start + level.length, word: level, kind: 'n' }
  joined.push(joinUnits(whole ? stem : [...stem, border]))
  return whole ? undefined : { ...unit, start: border.end, word: organ }
}

function joinChain(joined: Unit[]): void {
  const before = joined.at(-2)
  const last = joined.at(-1)
  if (before && last && isChain(before, last)) joined.splice(-2, 2, joinUnits([before, last]))
}

const longestChain = 30

/** A division before a smaller one: 山东省济宁市, 柳河镇白石村, 山东寿光. */
const isChain = (before: Unit, last: Unit): boolean =>
  last.end - before.start <= longestChain &&
  before.kind === 'place' &&
  last.kind === 'place' &&
  before.end === last.start &&
  (provinceNames.has(before.word)
    ? cityNames.has(last.word)
    : /(?:[市区县旗镇乡村]|自治州|社区|街道|小区)$/.test(last.word) && !/[江河湖山路道]$/.test(before.word))
