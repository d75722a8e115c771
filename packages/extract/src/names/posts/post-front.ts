import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { tradeFields } from '../../lexicon/bodies/trade-fields.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { stationingVerbs } from '../../lexicon/persons/post-context.ts'
import {
  fieldedPosts,
  ledHeads,
  localLeaders,
  numberedParts,
  partNumerals,
  postFields,
  postModifiers,
  postParts,
  wings,
} from '../../lexicon/persons/posts.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { NameClause } from '../name-clause.ts'
import { placeStem } from '../places/place-stem.ts'
import type { Unit } from '../units/unit.ts'
import { partFront } from './part-front.ts'

/** The first unit of the post at `post`: its rank (常务), its field (执行 + 局长), and the body, level, place or mask before it. */
export function postFront(units: readonly Unit[], bodies: NameClause['bodies'], post: number): number {
  let first = post
  while (touches(units, first) && postModifiers.has(units[first - 1]!.word)) first -= 1
  if (!touches(units, first)) return first
  if (units[first]!.word === '第一书记' || units[first]!.word === '第一')
    return stationedFront(units, villageFront(units, bodies, first), first)
  if (localLeaders.has(units[first]!.word)) return villageFront(units, bodies, first)
  const body = entryBefore(bodies, first)
  if (body) return body.first
  first = fieldFront(units, first)
  const outer = touches(units, first) ? entryBefore(bodies, first) : undefined
  if (outer) return outer.first
  const inner = first
  while (touches(units, first) && belongs(units, first - 1)) first -= 1
  while (first < inner && isCutOff(units, first)) first += 1
  return partFront(units, bodies, first)
}

const touches = (units: readonly Unit[], at: number): boolean =>
  entryBefore(units, at)?.end === units[at]!.start

const belongs = (units: readonly Unit[], at: number): boolean => {
  const { kind, word } = units[at]!
  if (kind === 'mask' || kind === 'place' || kind === 'latin') return true
  return levelWords.has(word) || postParts.has(word) || isNumber(units, at) || isWing(units, at)
}

/** 八 + 年级, 二 + 组: a part of a body that a number tells from the others. */
function isNumber(units: readonly Unit[], at: number): boolean {
  const [unit, part] = [units[at]!, units[at + 1]]
  const isNumeral = unit.kind === 'number' || /^第?[一二三四五六七八九十]+$/.test(unit.word)
  return isNumeral && part !== undefined && isNumberedPart(part.word)
}

/** 组长, and with the rest of its number: 十 + 二组. */
const isNumberedPart = (word: string): boolean => {
  const part = partNumerals.has(word[0]!) ? word.slice(1) : word
  return numberedParts.some((name) => part.startsWith(name))
}

/** 外 + 一 + 科, 高 + 二 + 年级. */
const isWing = (units: readonly Unit[], at: number): boolean =>
  wings.has(units[at]!.word) && partNumerals.has(units[at + 1]?.word ?? '')

/** 执行 + 局长, 农机 + 站 + 站长: the field of the body that the post's own word names or repeats. */
function fieldFront(units: readonly Unit[], first: number): number {
  const head = /^副?(.)长$/u.exec(units[first]!.word)?.[1]
  const before = units[first - 1]!
  if ((postFields.has(before.word) || tradeFields.has(before.word)) && isFielded(units[first]!.word))
    return first - 1
  if (head === undefined) return first
  if (isField(before, head)) return first - 1
  const field = entryBefore(units, first - 1)
  const isRepeated = before.word === head && field?.end === before.start
  return isRepeated && isField(field, head) ? first - 2 : first
}

const isFielded = (post: string): boolean => fieldedPosts.some((end) => post.endsWith(end))

const isField = ({ word, kind }: Unit, head: string): boolean =>
  ledHeads.has(head) &&
  (workFields.has(word) ||
    tradeFields.has(word) ||
    (kind === 'n' && word.length === 2 && head === '站' && !outsideWords.has(word)))

/** 后寨子 + 第一书记, 石桥 + 支局长: a village's name without its class word. */
function villageFront(units: readonly Unit[], bodies: NameClause['bodies'], first: number): number {
  const before = units[first - 1]!
  const body = entryBefore(bodies, first)
  if (body) return body.first
  if (belongs(units, first - 1)) {
    let at = first - 1
    while (touches(units, at) && belongs(units, at - 1)) at -= 1
    return at
  }
  return first - placeStem(units.slice(Math.max(0, first - 5), first), before.end, 'settlement')
}

/** 驻 + 白石村 + 第一书记: the verb governs the village, so that the post stands alone. */
const stationedFront = (units: readonly Unit[], front: number, post: number): number =>
  front < post && touches(units, front) && stationingVerbs.has(units[front - 1]!.word) ? post : front

/** 司法 before 机关领导干部: a level of any body that goes with a noun before it. */
const isCutOff = (units: readonly Unit[], at: number): boolean =>
  levelWords.get(units[at]!.word) === 'generic' &&
  !postParts.has(units[at]!.word) &&
  touches(units, at) &&
  units[at - 1]!.word.length > 1 &&
  /^(?:n|vn|b)$/.test(units[at - 1]!.kind)
