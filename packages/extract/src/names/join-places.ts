import { levelWords } from '../lexicon/level-words.ts'
import { isOccupation } from '../lexicon/person-context.ts'
import {
  chanceCounties,
  endings,
  featureEndings,
  noStemEndings,
  placedSuffixes,
  placeSuffixes,
  plainDistricts,
  type SuffixClass,
  suffixFollowers,
} from '../lexicon/place-parts.ts'
import { cityNames, placeNames, provinceNames } from '../lexicon/places.ts'
import { surnames } from '../lexicon/surnames.ts'
import { workFields } from '../lexicon/work-fields.ts'
import { boxedStem } from './boxed-stem.ts'
import { joinLikeListed } from './join-like-listed.ts'
import { joinCounted, joinListBefore, joinListOf } from './join-listed.ts'
import { joinUnits } from './join-units.ts'
import { isListedPart, isPlainlyStem, placeStem } from './place-stem.ts'
import { namesOf } from './place-words.ts'
import { isPost } from './post.ts'
import { traitsOf } from './traits.ts'
import type { Unit } from './unit.ts'
import { stemBefore } from './village-stem.ts'

/**
 * Joins made-up place names (白石 + 村) to one unit each, names in a list with them (石门、双塘社区), and chains of places
 * (山东省 + 济宁市). A level and its organ in one word (镇政府) give their level to the name before them.
 */
export function joinPlaces(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i]!
    if (unit.kind === 'place') {
      const part = isChanceEnd(joined, unit) ? joined.pop() : undefined
      joined.push(part ? joinUnits([part, unit]) : unit)
    } else if (isFeatureEnd(joined.at(-1), unit) && !isPersonal(joined.at(-2), joined.slice(-1), unit)) {
      joined.push(joinUnits([joined.pop()!, unit]))
    } else if (unit.word === '等' && units[i + 1]?.start === unit.end) {
      joinListOf(joined, unit.start, units.slice(i + 1, i + 3))
      joined.push(unit)
      continue
    } else if (unit.traits.closesPlace) {
      takePlace(joined, unit, units.slice(i + 1, i + 3))
    } else {
      joined.push(unit)
      continue
    }
    joinChain(joined)
  }
  joinLikeListed(joined)
  return joined
}

/** Takes up a word that can close a place's name. */
function takePlace(joined: Unit[], unit: Unit, next: readonly Unit[]): void {
  const organ = takeLevel(joined, unit)
  if (unit.traits.isRoad) joined.push({ ...unit, kind: 'place' })
  else if (!takeSuffix(joined, unit, next) && !takeEnding(joined, unit, next)) joined.push(organ ?? unit)
}

/** 云县 in 青 + 云县, 辽河 in 东 + 辽河: a name of two characters that a longer one ends in. */
function isChanceEnd(joined: readonly Unit[], { word, start }: Unit): boolean {
  const [first, before] = [joined.at(-2), joined.at(-1)]
  if (word.length !== 2 || before?.end !== start || before.word.length !== 1 || !isListedPart(before))
    return false
  return (
    /[县镇]$/.test(word) ||
    (/[河江湖山]$/.test(word) &&
      /^[东西南北新老大小上下前后]$/.test(before.word) &&
      (first?.end !== before.start || first.word.length > 1 || /^(?:punctuation|c|p|u)$/.test(first.kind)))
  )
}

/** 茅 + 塔河, 大 + 黑山: the short name of a county is the end of a river's or a hill's. */
const isFeatureEnd = (before: Unit | undefined, { word, start, traits }: Unit): boolean =>
  traits.isShort &&
  /[河江湖山]$/.test(word) &&
  before?.end === start &&
  before.word.length === 1 &&
  isListedPart(before)

/** Joins a class word with its stem. */
function takeSuffix(joined: Unit[], unit: Unit, next: readonly Unit[]): boolean {
  const suffix = placeSuffixes.get(unit.word)
  if (!suffix || wordGoesOn(unit, suffix, next[0])) return false
  if (suffix === 'town' || suffix === 'settlement' || suffix === 'division') joinCounted(joined, unit.start)
  const bare = suffix === 'division' && !opensBody(unit, next)
  const last = joined.at(-1)
  if (last?.end !== unit.start || (bare && unit.word !== '县')) return false
  if (/[镇村]/.test(unit.word) && noStemEndings.includes(last.word.at(-1)!)) return false
  const known = isMadeUp(last) || isNamedAfter(last, unit, next) || namesOf(unit.word)?.has(last.word)
  const count = known ? 1 : stemBefore(joined, unit, suffix, next[0])
  if (count === 0 || (bare && !isPlainlyStem(joined.slice(-count)))) return false
  if (suffix === 'feature' && isPersonal(joined.at(-1 - count), joined.slice(-count), unit)) return false
  const stem = joined.splice(-count, count)
  joinListBefore(joined, stem[0]!.start)
  joined.push(joinUnits([...stem, unit]))
  return true
}

/** 牛 + 宝 + 山 behind 户主: a person's name that ends like a hill's. */
function isPersonal(title: Unit | undefined, stem: readonly Unit[], { word }: Unit): boolean {
  if (!title || title.end !== stem[0]!.start || !(isPost(title) || isOccupation(title.word))) return false
  const name = stem.map((part) => part.word).join('') + word
  return name.length <= 3 && surnames.has(name[0]!)
}

/** 重庆 + 路, 平遥 + 古城, 桃源 + 村: named after a place, or as one is called in short; a village so behind a full name only with its body (老河口 + 村 + 党总支). */
function isNamedAfter({ kind, word, traits }: Unit, suffix: Unit, next: readonly Unit[]): boolean {
  if (kind !== 'place' && !traits.isShort) return false
  if (word.length > 3 || /[省市县区旗]$|..[州路街湾]$/.test(word)) return false
  if (placedSuffixes.has(suffix.word)) return kind === 'place' || !/^[路街乡镇]$/.test(suffix.word)
  if (!/^(?:村|社区|街道)$/.test(suffix.word)) return false
  return kind !== 'place' || opensBody(suffix, next)
}

/** A made-up name that a class word can follow: 黄泥塘 + 镇, 三汊河 + 镇. */
const isMadeUp = ({ kind, word }: Unit): boolean =>
  kind === 'place' && featureEndings.has(word.at(-1)!) && !placeNames.has(word)

/** 清 + 江河, 解放 + 北路: a word of the dictionary whose last character is the class word of a name that begins before it. */
function takeEnding(joined: Unit[], unit: Unit, next: readonly Unit[]): boolean {
  if (unit.word.length !== 2 || !endings.has(unit.word)) return false
  joined.push(partOf(unit, 0, 1, 'x'))
  const size = joined.length
  if (takeSuffix(joined, partOf(unit, 1, 2, unit.kind), next) && joined.length < size) return true
  joined.splice(size - 1)
  return false
}

/** 村 in 村容村貌 is no class word: the word goes on. */
function wordGoesOn(unit: Unit, suffix: SuffixClass, next: Unit | undefined): boolean {
  if (next?.start !== unit.end || next.word.length !== 1) return false
  return suffixFollowers[suffix]?.includes(next.word) ?? false
}

/** Whether a body follows that a division can have: 人民医院, 第一 + 人民医院, 教育 + 局. */
function opensBody(unit: Unit, [next, second]: readonly Unit[]): boolean {
  if (next?.start !== unit.end) return false
  if (next.kind === 'm' && next.word.startsWith('第')) return second?.traits.head !== undefined
  if (next.traits.head !== undefined) return true
  if (levelWords.get(next.word) === 'own') return second?.traits.head !== undefined
  return (
    workFields.has(next.word) &&
    second !== undefined &&
    (second.traits.head !== undefined || workFields.has(second.word))
  )
}

/** 石桥 + 镇政府 as 石桥镇 + 政府, 柳溪 + 县中心医院 as 柳溪县 + 中心医院; gives what is left of the unit, after putting the place to the rest. 柳溪 + 县委 stay two. */
function takeLevel(joined: Unit[], unit: Unit): Unit | undefined {
  if (!unit.traits.level) return undefined
  const { level, suffix, organ } = unit.traits.level
  const before = joined.at(-1)
  if (before?.end === unit.start && isDivision(joined.at(-2), before, level)) {
    return splitAt(joined, joined.splice(-1), unit, level)
  }
  const known = before?.kind === 'place' && before.end === unit.start
  if (known && !isMadeUp(before) && !placeNames.has(before.word + level)) return undefined
  const isPlain = before?.end === unit.start && plainDistricts.has(before.word + level)
  const count =
    known || isPlain ? 1 : placeStem(joined, unit.start, suffix) || boxedStem(joined, unit.start, suffix)
  if (count === 0) return undefined
  const stem = joined.splice(-count, count)
  if (organ === undefined && unit.word === `${level}委`) return splitAt(joined, stem, unit, level)
  if (organ === undefined) {
    joined.push(joinUnits(stem))
    return undefined
  }
  return splitAt(joined, stem, unit, level)
}

/** Puts the level of a word to the stem before it and that to the rest; gives what is left of the word. */
function splitAt(joined: Unit[], stem: readonly Unit[], unit: Unit, level: string): Unit {
  joined.push(joinUnits([...stem, partOf(unit, 0, level.length, 'n')]))
  return partOf(unit, level.length, unit.word.length, unit.kind)
}

/** 涉 + 县政府, 复兴 + 区委: a division whose short name is another word, unless that stands before 县 too (应, 和). */
const isDivision = (first: Unit | undefined, { word, start }: Unit, level: string): boolean =>
  placeNames.has(word + level) &&
  !chanceCounties.has(word) &&
  (word.length > 1 || first?.end !== start || !isListedPart(first))

/** A part of a word as a unit of its own. */
const partOf = ({ start, word }: Unit, from: number, to: number, kind: Unit['kind']): Unit => {
  const part = word.slice(from, to)
  return { start: start + from, end: start + to, word: part, kind, traits: traitsOf(part) }
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
    : /(?:[市区县旗镇乡村]|自治州|社区|街道|小区|古城|古镇|新区)$/.test(last.word) &&
      !/[江河湖山路道]$/.test(before.word))
