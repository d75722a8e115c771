import { actingTold, levelTold, partTold } from '../../lexicon/bodies/told-ends.ts'
import type { Unit } from '../units/unit.ts'

/** A part by its word, or by the end of a department's: 产科 in 路 + 产科. */
export const isActing = ({ word, traits }: Unit): boolean =>
  actingTold.has(word) ||
  (partClasses.has(traits.head ?? '') && (actingTold.has(word.at(-1)!) || word.endsWith('中心')))

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
  /^[厂班]$/.test(units[head]!.word) && isTitleNumber(units, head - 1)

/** 坝址六处: so many places. */
const countedPlace = '处'

/** 一 + 厂, 三 + 大队, 一大 + 队: a number of one of several. */
export const isTitleNumber = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.word !== countedPlace &&
  /^[一二三四五六七八九十]大?$/.test(units[at]!.word) &&
  at > 0 &&
  units[at - 1]!.end === units[at]!.start &&
  units[at - 1]!.kind !== 'number'
