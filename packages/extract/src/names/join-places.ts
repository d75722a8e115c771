import { levelWords, workFields } from '../lexicon/bodies.ts'
import {
  namingWords,
  noStemEndings,
  placeSuffixes,
  roadNames,
  type SuffixClass,
  squareNames,
} from '../lexicon/place-parts.ts'
import { cityNames, placeNames, provinceNames } from '../lexicon/places.ts'
import { headClassOf } from './head-class.ts'
import { isListedName, isListedPart, placeStem } from './place-stem.ts'
import type { Unit } from './unit.ts'

/**
 * Joins made-up place names (青泥 + 村) to one unit each, names in a list with them (华锦、武重社区), and chains of places
 * (山东省 + 济宁市). A level and its organ in one word (镇政府) give their level to the name before them.
 */
export function joinPlaces(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  units.forEach((unit, i) => {
    const next = units[i + 1]
    if (unit.kind !== 'place') {
      const organ = takeLevel(joined, unit)
      if (isRoad(unit)) joined.push({ ...unit, kind: 'place' })
      else if (!takeSuffix(joined, unit, next)) joined.push(organ ?? unit)
    } else {
      joined.push(unit)
    }
    joinChain(joined)
  })
  return joined
}

/** Joins a class word with its stem. */
function takeSuffix(joined: Unit[], unit: Unit, next: Unit | undefined): boolean {
  const suffix = placeSuffixes.get(unit.word)
  const last = joined.at(-1)
  if (!suffix || !last || wordGoesOn(unit, suffix, next) || (suffix === 'division' && !opensBody(unit, next)))
    return false
  if (/[镇村]/.test(unit.word) && noStemEndings.includes(last.word.at(-1)!)) return false
  const onFeature =
    last.kind === 'place' &&
    last.end === unit.start &&
    featureEnd.test(last.word) &&
    !placeNames.has(last.word)
  const onName = last.end === unit.start && namesOf(unit.word)?.has(last.word)
  const count = onFeature || onName ? 1 : placeStem(joined, unit.start, suffix)
  if (count === 0) return false
  const stem = joined.splice(-count, count)
  joinListBefore(joined, stem[0]!.start)
  joined.push(joinUnits([...stem, unit]))
  return true
}

/** Made-up names that a class word can follow: 黄泥塘 + 镇, 三汊河 + 镇. */
const featureEnd = /[路街道湾庄屯沟铺寨坪店坡岭坝塘河湖江溪山岛桥]$/

/** 村 in 村容村貌 and 路 in 车匪路霸 are no class words: the word goes on. */
function wordGoesOn(unit: Unit, suffix: SuffixClass, next: Unit | undefined): boolean {
  if (next?.start !== unit.end || next.word.length !== 1) return false
  if (suffix === 'town') return false
  if (suffix === 'settlement') return '容貌风口'.includes(next.word)
  return suffix === 'feature' && !placeSuffixes.has(next.word) && (next.kind === 'x' || next.kind === 'n')
}

/** Common words that name what a class word says. */
const namesOf = (suffix: string): ReadonlySet<string> | undefined =>
  /^(?:路|街|大道)$/.test(suffix) ? roadNames : /^(?:广场|公园)$/.test(suffix) ? squareNames : undefined

const isRoadName = (word: string): boolean => namingWords.has(word) || roadNames.has(word)

/** 解放路 and 人民广场 as the dictionary has it whole. */
const isRoad = ({ word, kind }: Unit): boolean => {
  if (squareNames.has(word.slice(0, -2)) && /(?:广场|公园)$/.test(word)) return true
  const at = /(?:路|街|大道)$/.exec(word)?.index
  return at !== undefined && kind !== 'term' && kind !== 'document' && isRoadName(word.slice(0, at))
}

const opensBody = (unit: Unit, next: Unit | undefined): boolean =>
  next?.start === unit.end && (headClassOf(next.word) !== undefined || workFields.has(next.word))

/** 石桥 + 镇政府 as 石桥镇 + 政府, 柳溪 + 县中心医院 as 柳溪县 + 中心医院; gives what is left of the unit, after putting the place to the rest. 柳溪 + 县委 stay two. */
function takeLevel(joined: Unit[], unit: Unit): Unit | undefined {
  const level = unit.word.startsWith('街道') ? '街道' : unit.word[0]!
  const organ = unit.word.slice(level.length)
  const whole = headClassOf(organ) === undefined
  if (organ === '' || !levelWords.has(level) || (whole && headClassOf(unit.word) !== 'level')) return undefined
  const before = joined.at(-1)
  const known = before?.kind === 'place' && before.end === unit.start
  const made = known && !placeNames.has(before.word) && featureEnd.test(before.word)
  if (known && !made && !placeNames.has(before.word + level)) return undefined
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

/** A division before a smaller one: 山东省济宁市, 柳河镇青泥村, 山东寿光. */
const isChain = (before: Unit, last: Unit): boolean =>
  last.end - before.start <= longestChain &&
  before.kind === 'place' &&
  last.kind === 'place' &&
  before.end === last.start &&
  (provinceNames.has(before.word)
    ? cityNames.has(last.word)
    : /(?:[市区县旗镇乡村]|自治州|社区|街道|小区)$/.test(last.word) && !/[江河湖山路道]$/.test(before.word))

const joinUnits = (parts: readonly Unit[]): Unit => ({
  start: parts[0]!.start,
  end: parts.at(-1)!.end,
  word: parts.map(({ word }) => word).join(''),
  kind: 'place',
})

/** Names of a list whose last member has the class word: 华锦 in 华锦、武重社区. */
function joinListBefore(units: Unit[], start: number): void {
  const listed: Unit[] = []
  for (let end = start; listed.length < longestList; ) {
    const comma = units.at(-1)
    if (comma?.word !== '、' || comma.end !== end) break
    const count = bareName(units)
    if (count === 0) break
    units.pop()
    const name = joinUnits(units.splice(-count, count))
    listed.push(comma, name)
    end = name.start
  }
  units.push(...listed.reverse())
}

const longestList = 20

/** How many units before the comma at the end make a name of two or three characters that goes with nothing before it. */
function bareName(units: readonly Unit[]): number {
  let count = 0
  let end = units.at(-1)!.start
  for (
    let unit = units.at(-2);
    unit?.end === end && isListedPart(unit) && count < 4;
    unit = units.at(-2 - count)
  ) {
    count += 1
    end = unit.start
  }
  const before = units.at(-2 - count)
  const goesOn = before?.end === end && /^(?:x|n|ns|a|b|place)$/.test(before.kind)
  const length = units.at(-1)!.start - end
  return goesOn || length < 2 || length > 3 || !isListedName(units.slice(-1 - count, -1)) ? 0 : count
}
