import { localHeads } from '../../lexicon/bodies/heads-by-front.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { siteFollowers } from '../../lexicon/places/parts/beside-names.ts'
import {
  placedOnlySuffixes,
  placedSuffixes,
  placeSuffixes,
  type SuffixClass,
  seatedSuffixes,
  suffixFollowers,
} from '../../lexicon/places/parts/class-words.ts'
import { featureEndings, noStemEndings } from '../../lexicon/places/parts/stems.ts'
import {
  featureEnds,
  fullEnds,
  fullNameClasses,
  longEnds,
  settledClasses,
  shortNameClasses,
} from '../../lexicon/places/place-endings.ts'
import { placeNames, provinceNames } from '../../lexicon/places/places.ts'
import { joinUnits } from '../units/join-units.ts'
import { namesOf } from '../units/place-words.ts'
import type { Unit } from '../units/unit.ts'
import { boxedZone } from './boxed-feature.ts'
import { leadsToBody } from './front-stem.ts'
import { joinCounted, joinListBefore } from './join-listed.ts'
import { isAddressed, isPersonal } from './name-like-a-place.ts'
import { isPlainlyStem } from './place-stem.ts'
import { takeWork } from './take-work.ts'
import { stemBefore } from './village-stem.ts'

/** Joins a class word with its stem, and the names of a list before it; false where it has none. */
export function takeSuffix(joined: Unit[], unit: Unit, next: readonly Unit[]): boolean {
  const suffix = placeSuffixes.get(unit.word)
  if (!suffix || wordGoesOn(unit, suffix, next[0])) return false
  const last = joined.at(-1)
  if (last?.end !== unit.start) return false
  if (takeWork(joined, unit)) return true
  if (suffix === 'town' || suffix === 'settlement' || suffix === 'division') joinCounted(joined, unit.start)
  const bare = suffix === 'division' && !opensBody(unit, next) && !leadsToBody(unit.end, next)
  if (bare && unit.word !== '县') return false
  if (settledClasses.has(unit.word) && noStemEndings.includes(last.word.at(-1)!)) return false
  const known =
    isMadeUp(last) ||
    isEstate(last, unit) ||
    isNamedAfter(last, unit, next) ||
    (seatedSuffixes.has(unit.word) && last.kind === 'place') ||
    namesOf(unit.word)?.has(last.word)
  if (!known && placedOnlySuffixes.has(unit.word)) return false
  const isSited = suffix === 'homestead' && isSite(unit, next)
  const count = known
    ? 1
    : stemBefore(joined, unit, suffix, next[0]) || (isSited ? boxedZone(joined, unit.start) : 0)
  if (count === 0 || (bare && !isPlainlyStem(joined.slice(-count)))) return false
  if (suffix === 'feature' && isPersonal(joined.at(-1 - count), joined.slice(-count), unit)) return false
  if (suffix === 'feature' && isAddressed(joined.slice(-count), unit, next[0])) return false
  const stem = joined.splice(-(isSeated(joined, count, unit) ? count + 1 : count))
  joinListBefore(joined, stem[0]!.start)
  joined.push(joinUnits([...stem, unit]))
  return true
}

/** 杭州 before 萧山国际机场. */
const isSeated = (units: readonly Unit[], count: number, { word }: Unit): boolean =>
  seatedSuffixes.has(word) &&
  units.at(-1 - count)?.kind === 'place' &&
  units.at(-1 - count)!.end === units.at(-count)!.start

/** 金桂花园 + 小区. */
const isEstate = ({ kind, word }: Unit, suffix: Unit): boolean =>
  suffix.word === '小区' && kind === 'place' && /(?:[园苑]|公寓|新村)$/.test(word)

/** 重庆 + 路, 平遥 + 古城, 凤凰山 + 村, 桃源 + 村: named after a place, or as one is called in short; a village so behind a full name only with its body (老河口 + 村 + 党总支). */
function isNamedAfter({ kind, word, traits }: Unit, suffix: Unit, next: readonly Unit[]): boolean {
  if (kind !== 'place' && !traits.isShort) return false
  if (word.length > 3 || isFull(word)) return false
  if (placeSuffixes.get(suffix.word) === 'homestead' && isSite(suffix, next)) return true
  if (placedSuffixes.has(suffix.word))
    return kind === 'place' || !fullNameClasses.has(suffix.word) || isRoadEnd(suffix, next[0])
  if (!shortNameClasses.has(suffix.word)) return false
  if (kind === 'place' && featureEnds.has(word.at(-1)!)) return true
  return kind !== 'place' || opensBody(suffix, next) || (suffix.word === '村' && isRegion(word))
}

/** 桃源 + 路 before a mark, a verb or a body that is called by it. */
const isRoadEnd = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  placeSuffixes.get(word) === 'road' &&
  (next?.start !== end ||
    /^(?:punctuation|break|p|c|u|v|f|number)$/.test(next.kind) ||
    localHeads.has(next.word))

/** 岭 before 抽水蓄能电站. */
const isSite = ({ end }: Unit, [next]: readonly Unit[]): boolean =>
  next?.start === end && siteFollowers.has(next.word)

/** 苏南 + 村: regions and cities that are named in short, provinces aside (河南 + 村镇). */
const isRegion = (word: string): boolean => placeNames.has(word) && !provinceNames.has(word)

/** 济宁市, 青海湖: a name that has its class word. */
const isFull = (word: string): boolean =>
  fullEnds.has(word.at(-1)!) || (word.length > 2 && longEnds.has(word.at(-1)!))

/** A made-up name that a class word can follow: 黄泥塘 + 镇, 三汊河 + 镇. */
export const isMadeUp = ({ kind, word }: Unit): boolean =>
  kind === 'place' && featureEndings.has(word.at(-1)!) && !placeNames.has(word)

/** 村 in 村容村貌 is no class word: the word goes on. */
function wordGoesOn(unit: Unit, suffix: SuffixClass, next: Unit | undefined): boolean {
  if (next?.start !== unit.end) return false
  // 道 + 路上 is 道路 + 上.
  if (unit.word === '道' && next.word.startsWith('路')) return true
  if (next.word.length !== 1) return false
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
