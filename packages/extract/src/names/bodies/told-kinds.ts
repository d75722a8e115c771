import {
  actingTold,
  centreWord,
  countedSpots,
  levelTold,
  numberedTold,
  numberNamed,
  partTold,
  titleNumbers,
} from '../../lexicon/bodies/told-ends.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { isClosed, opensName } from './told-borders.ts'

/** A part by its word, or by the end of a department's: 产科 in 路 + 产科. */
export const isActing = ({ word, traits }: Unit): boolean =>
  actingTold.has(word) ||
  (partClasses.has(traits.head ?? '') && (actingTold.has(word.at(-1)!) || word.endsWith(centreWord)))

/** What a level has, by the word or by its end. */
export const isOfLevel = (unit: Unit): boolean => levelTold.has(unit.word) || isActing(unit)

/** What a body has. */
export const isOfBody = (unit: Unit): boolean => partTold.has(unit.word) || isActing(unit)

const partClasses: ReadonlySet<string> = new Set([
  'unit',
  'department',
  'institution',
  'committee',
  'association',
])

/** 制 + 茶 + 一 + 厂, 装卸 + 二 + 班. */
export const isNumbered = (units: readonly Unit[], head: number): boolean =>
  numberedTold.has(units[head]!.word) && isTitleNumber(units, head - 1)

/** 一 + 厂, 三 + 大队, 一大 + 队: a number of one of several. */
export const isTitleNumber = (units: readonly Unit[], at: number): boolean =>
  !countedSpots.has(units[at + 1]?.word ?? '') &&
  titleNumbers.has(units[at]!.word) &&
  at > 0 &&
  units[at - 1]!.end === units[at]!.start &&
  units[at - 1]!.kind !== 'number'

/** 四 + 大队, 六 + 监区: between borders. */
export const isNumberNamed = (units: readonly Unit[], head: number): boolean =>
  numberNamed.has(units[head]!.word) &&
  titleNumbers.has(entryBefore(units, head)?.word ?? '') &&
  units[head - 1]!.end === units[head]!.start &&
  opensName(units, head - 1) &&
  ((isClosed(units, head) && !isSplit(units, head)) || units[head + 1]!.traits.head === 'organ')

/** 三 + 车间 + 隔, 四 + 车队 + 列: one character of a word that the head's last one opens. */
const isSplit = (units: readonly Unit[], head: number): boolean =>
  units[head + 1]?.start === units[head]!.end &&
  /^(?:v|n|a|x)$/.test(units[head + 1]!.kind) &&
  units[head + 1]!.word.length === 1

/** 分拨中心, or the word alone. */
export const isCentreWord = ({ word }: Unit): boolean => word.endsWith(centreWord)

/** 护 + 河 + 队 is of any town, 门 + 庭 and 痛 + 处 are words, and 旗 + 语 + 队 has no level. */
export const shortestTask = 3
