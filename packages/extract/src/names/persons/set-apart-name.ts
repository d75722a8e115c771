import { doubtfulSurnames, surnames } from '../../lexicon/persons/surnames.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'
import { areGiven } from './given-end.ts'
import type { PersonalName } from './personal-name.ts'
import { transliteratedName } from './transliterated-name.ts'

/**
 * The name that stands apart behind the post or body at `at` and ends its line or bracket, or has another post apart behind it: 市长　陈　强, 自治区主席 嘎玛泽登. Undefined when
 * there is none.
 */
export function nameApart(
  text: string,
  units: readonly Unit[],
  at: number,
): (PersonalName & { first: number }) | undefined {
  const first = at + 1
  const opening = units[first]
  if (!(isPost(units[at]!) || units[at]!.traits.head) || !opening || opening.start === units[at]!.end)
    return undefined
  const name = spacedName(units, first) ?? solidName(units, first) ?? transliteratedName(units, first)
  if (!name) return undefined
  const { end } = units[at + name.count]!
  const next = units[first + name.count]
  const isClosed =
    endOfLine.test(text.slice(end, end + 3)) || (next !== undefined && next.start > end && isPost(next))
  return isClosed ? { ...name, form: 'sure', first } : undefined
}

/** 建 + 平 between a post and 同志: a given name alone. */
export function givenNameAt(
  units: readonly Unit[],
  post: number,
): (PersonalName & { first: number }) | undefined {
  const first = post + 1
  let given = ''
  let count = 0
  for (let unit = units[first]; unit && given.length + unit.word.length <= 2; unit = units[first + count]) {
    if (unit.start !== units[first + count - 1]!.end || !areGiven(unit.word)) return undefined
    given += unit.word
    count += 1
    const next = units[first + count]
    if (given.length === 2)
      return next?.word === '同志' && next.start === unit.end ? { count, form: 'sure', first } : undefined
  }
  return undefined
}

/** 陈　强, 欧阳 晓明: a surname, blanks, and a given name that blanks may part too. */
function spacedName(units: readonly Unit[], at: number): PersonalName | undefined {
  const first = units[at]!
  if (!isSurname(first)) return wordName(units, at)
  let given = ''
  let count = 1
  for (let unit = units[at + 1]; unit && given.length + unit.word.length <= 2; unit = units[at + count]) {
    if (!/^\p{Script=Han}+$/u.test(unit.word) || (count === 1 && unit.start === first.end)) break
    given += unit.word
    count += 1
  }
  return given === '' ? undefined : { count, form: 'sure' }
}

const isSurname = ({ word }: Unit): boolean => surnames.has(word) || doubtfulSurnames.has(word)

/** 常 + 本 + 勇, 张 + 彤: two or three characters that begin with a surname, whatever else they mean. */
function solidName(units: readonly Unit[], at: number): PersonalName | undefined {
  if (!isSurname(units[at]!)) return undefined
  let name = ''
  let count = 0
  for (let unit = units[at]; unit && name.length < 3; unit = units[at + count]) {
    if (!/^\p{Script=Han}+$/u.test(unit.word) || (count > 0 && unit.start !== units[at + count - 1]!.end))
      break
    name += unit.word
    count += 1
  }
  return name.length === 3 || (name.length === 2 && count === 2) ? { count, form: 'sure' } : undefined
}

/** 蓝天 + 立: three characters that begin with a surname, though it is in a word. */
function wordName(units: readonly Unit[], at: number): PersonalName | undefined {
  const [first, last] = [units[at]!, units[at + 1]]
  if (first.word.length !== 2 || last?.word.length !== 1 || last.start !== first.end) return undefined
  return surnames.has(first.word[0]!) && /^\p{Script=Han}$/u.test(last.word)
    ? { count: 2, form: 'sure' }
    : undefined
}

/** What stands behind a name that closes its line: blanks, and then nothing or a bracket. */
const endOfLine = /^[ \u3000\u00a0]*(?:[\n）)]|$)/
