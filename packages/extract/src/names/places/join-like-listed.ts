import { boxingWords } from '../../lexicon/places/parts/beside-names.ts'
import { placeSuffixes, suffixFollowers } from '../../lexicon/places/parts/class-words.ts'
import { describingWords, noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { cutTo } from '../../scan/cut-to.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { joinUnits } from '../units/join-units.ts'
import { listMark } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'

/** Class words that stand in one list with each other. */
const likeClasses = [
  ['村', '社区', '屯', '庄', '寨', '湾', '坳', '岭', '坪', '堡', '瑶寨', '苗寨', '侗寨', '小区', '新村'],
  ['梁', '顶', '岭', '坡', '沟', '岗', '崖', '岩', '坪', '湾', '冲', '垭口'],
  ['镇', '乡', '街道'],
  ['河', '江', '湖', '溪', '渠', '干渠', '总渠'],
  ['路', '街', '巷', '大道'],
  ['嘎查', '苏木'],
] as const

const longestStem = 4

/**
 * Joins the members of a list that are built as a place beside them is, though their names are other words: 园林社区 and 建设社区 in
 * 花溪社区、园林社区、建设社区. What describes a settlement names none: 花溪社区、示范社区.
 */
export function joinLikeListed(units: Unit[]): void {
  let written = 0
  for (let at = 0; at < units.length; at += 1) {
    units[written] = units[at]!
    written += 1
    if (units[at]!.kind === 'place' && joins(units[at + 1])) at = joinBehind(units, at)
    written = joinBefore(units, written)
  }
  cutTo(units, written)
}

/** Joins the member behind the mark that follows the place at `at`, in the place of its last unit; gives the place before the mark. */
function joinBehind(units: Unit[], at: number): number {
  const classes = classesOf(units[at]!)
  const first = at + 2
  if (!classes || !touches(units, first)) return at
  let head = first
  while (head - first <= longestStem && isStemPart(units[head]) && !classes.includes(units[head]!.word))
    head += 1
  const size = head + 1 - first
  if (!isMember(units, first, size, classes)) return at
  units[head] = joinUnits(units.slice(first, head + 1))
  units[head - 1] = units[at + 1]!
  return head - 2
}

/** Joins the members before the marks that lead to the place which closes the first `count` units; gives how many units are left of these. */
function joinBefore(units: Unit[], count: number): number {
  const last = units[count - 1]!
  if (last.kind !== 'place' || !isListMark(entryBefore(units, count - 1))) return count
  const backwards: Unit[] = [last]
  let at = count - 1
  for (;;) {
    const first = isListMark(entryBefore(units, at)) ? memberBefore(units, at, backwards.at(-1)!) : -1
    if (first < 0) break
    backwards.push(units[at - 1]!, joinUnits(units.slice(first, at - 1)))
    at = first
  }
  for (const unit of backwards.reverse()) units[at++] = unit
  return at
}

/** Where the member begins that the mark right before `at` parts from a place; -1 for none. */
function memberBefore(units: readonly Unit[], at: number, place: Unit): number {
  const classes = classesOf(place)
  const head = at - 2
  if (!classes || !units[head] || !classes.includes(units[head].word)) return -1
  let first = head
  while (head - first <= longestStem && touches(units, first) && isStemPart(entryBefore(units, first)))
    first -= 1
  const before = entryBefore(units, first)
  const isOpen = before?.end !== units[first]!.start || isListMark(before) || boxingWords.has(before.word)
  return isOpen && isMember(units, first, head + 1 - first, classes) ? first : -1
}

const classesOf = ({ kind, word }: Unit): readonly string[] | undefined =>
  kind === 'place'
    ? likeClasses.find((classes) => classes.some((suffix) => word.endsWith(suffix)))
    : undefined

/** Whether so many units from `first` on are a stem that describes nothing, and its class word. */
function isMember(units: readonly Unit[], first: number, size: number, classes: readonly string[]): boolean {
  const head = units[first + size - 1]
  if (size < 2 || !head || !classes.includes(head.word) || goesOn(head, units[first + size])) return false
  const parts = units.slice(first, first + size - 1)
  const stem = parts.map(({ word }) => word).join('')
  return (
    stem.length <= longestStem &&
    !describingWords.has(stem) &&
    !parts.some(({ word }) => describingWords.has(word))
  )
}

/** 村 in 村容村貌. */
const goesOn = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  next?.start === end && next.word.length === 1 && followersOf(word)?.includes(next.word) === true

const followersOf = (word: string): string | undefined =>
  suffixFollowers[placeSuffixes.get(word) ?? 'homestead']

const isStemPart = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (/^(?:x|n|ns|s|f|t|a|b|q|m|vn)$/.test(unit.kind) || (unit.kind === 'v' && unit.word.length === 1)) &&
  unit.traits.head === undefined &&
  !noStemCharacters.has(unit.word)

/** 桂花社区 + 、, 桂花社区 + 和 + 船厂社区. */
const joins = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.traits.classes & listMark) !== 0

const isListMark = (unit: Unit | undefined): boolean => unit?.word === '、'

const touches = (units: readonly Unit[], at: number): boolean =>
  entryBefore(units, at)?.end === units[at]?.start
