import { buildingVerbs, buildingWords, outsideWords } from '../../lexicon/bodies/body-borders.ts'
import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { branchHeads } from '../../lexicon/bodies/special-heads.ts'
import {
  facilityFields,
  plainFields,
  productCharacters,
  servingFields,
  workFields,
} from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { isFront } from './body-front.ts'
import type { BodyName } from './body-step.ts'
import { namePartOf } from './name-parts.ts'
import type { NamePart } from './proper-parts.ts'

const longestField = 4

/** What the unit at `at` is in the name that `head` closes; undefined when it is no part of it. */
export function partAt(
  units: readonly Unit[],
  at: number,
  head: number,
  headClass: HeadClass,
): NamePart | undefined {
  if (headClass === 'unit' && head - at <= longestField && isField(units, at, head)) return 'name'
  if (headClass === 'organ' && isLevelField(units, at)) return 'name'
  return namePartOf[headClass](units[at]!, units[head]!.word) ?? placedName(units, at, headClass)
}

/** 市 + 教育 + 工会: a field that is a verb too, behind the level whose organ it is. */
function isLevelField(units: readonly Unit[], at: number): boolean {
  const [level, { kind, word, start }] = [entryBefore(units, at), units[at]!]
  if (kind !== 'vn' || !workFields.has(word) || level?.end !== start) return false
  return level.kind === 'place' || levelWords.get(level.word) === 'own'
}

/** Whether the unit at `at` is the field of the department that `head` closes. */
export const isField = (units: readonly Unit[], at: number, head: number): boolean =>
  namePartOf.unit(units[at]!, units[head]!.word) !== undefined ||
  (isDoubled(units, head) && isWord(units[at]!) && (at + 1 === head || units[at]!.kind !== 'v')) ||
  isLevelOffice(units, at, head)

/** 县 + 绩效 + 办, 县 + 管 + 养 + 办: whatever the level's office is for. */
function isLevelOffice(units: readonly Unit[], at: number, head: number): boolean {
  const [level, { kind, word, start }] = [entryBefore(units, at), units[at]!]
  if (units[head]!.word !== '办' || at + 1 !== head || level?.end !== start || word.length !== 2) return false
  return (
    (level.kind === 'place' || levelWords.get(level.word) === 'own') &&
    (/^(?:n|vn|b)$/.test(kind) || (kind === 'v' && endsWithMark(units, head))) &&
    !plainFields.has(word)
  )
}

/** 区 + 征收 + 办 + 、, but no 统一 + 办 + 证. */
const endsWithMark = (units: readonly Unit[], at: number): boolean =>
  units[at + 1] === undefined || /^(?:punctuation|break)$/.test(units[at + 1]!.kind)

/** 科 + 科长: the post repeats the head, so that what stands before it is a body, whatever words it is of. */
function isDoubled(units: readonly Unit[], head: number): boolean {
  const [unit, post] = [units[head]!, units[head + 1]]
  return post?.start === unit.end && isPost(post) && post.word.replace('副', '') === `${unit.word}长`
}

const isWord = ({ kind, word }: Unit): boolean => /^(?:n|vn|v|b|a|x|q)$/.test(kind) && !outsideWords.has(word)

/** 天坛 in 北京天坛医院: a noun that a place before it makes a name. */
function placedName(units: readonly Unit[], at: number, headClass: HeadClass): 'name' | undefined {
  const [before, unit] = [entryBefore(units, at), units[at]!]
  if (headClass !== 'institution' || before?.kind !== 'place' || before.end !== unit.start) return undefined
  return unit.kind === 'n' && unit.word.length === 2 && !describingWords.has(unit.word) ? 'name' : undefined
}

/** A centre has a field (县 + 就业 + 中心), and is no plan: 建设全省物流中心. */
export function isCentre(units: readonly Unit[], { first, head }: BodyName): boolean {
  const [before, field, next] = [entryBefore(units, first), units[head - 1]!, units[head + 1]]
  if (branchHeads.has(units[head]!.word)) return first < head
  if (first === head || isFront(field) || facilityFields.has(field.word)) return false
  if (next?.kind === 'number' || buildingWords.has(next?.word ?? '')) return false
  return before?.end !== units[first]!.start || !buildingVerbs.has(before.word)
}

/** 拖拉机 + 厂: a works is a body where it makes something, and is none that a town is served by (污水 + 厂). */
export const isWorks = (field: Unit | undefined, { word, start }: Unit): boolean =>
  word !== '厂' ||
  (field?.end === start &&
    (field.word.length > 1 || productCharacters.has(field.word)) &&
    field.kind !== 'place' &&
    !servingFields.has(field.word))
