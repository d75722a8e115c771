import { borderingWords, outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { postParts } from '../../lexicon/persons/posts.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { NameClause } from '../name-clause.ts'
import type { Unit } from '../units/unit.ts'

const longestName = 10

/**
 * The first unit of the post that begins at `first` with a part of a body, with that body (神经内科 + 二病区护士长) and the words that the part is
 * named with (型材焊接 + 班班长) where a phrase begins with them; behind the class word of a part whose name is not told
 * (高三（7）班 + 班主任).
 */
export function partFront(units: readonly Unit[], bodies: NameClause['bodies'], first: number): number {
  let front = first
  for (
    let body = entryBefore(bodies, front);
    body && touches(units, front);
    body = entryBefore(bodies, front)
  )
    front = body.first
  if (front < first) return front
  const isStump = units[first]!.word.length === 1 && postParts.has(units[first]!.word)
  if (!isStump && !opensWithPart(units[first]!)) return first
  while (touches(units, front) && names(units, front, first)) front -= 1
  if (front === first) return isStump && isBracketed(units, first) ? first + 1 : first
  const isNamed = opensName(units, front) && units[first]!.start - units[front]!.start <= longestName
  return isNamed ? front : isStump ? first + 1 : first
}

const touches = (units: readonly Unit[], at: number): boolean =>
  entryBefore(units, at)?.end === units[at]!.start

/** 车间主任: a part and its post in one word. */
const opensWithPart = ({ word }: Unit): boolean => postParts.has(word.slice(0, 2)) && word.length > 3

/** Whether the unit before `front` is of the name that goes on to `part`: a noun, the verb of its work, a character that is no word. */
function names(units: readonly Unit[], front: number, part: number): boolean {
  const { kind, word } = units[front - 1]!
  if (borderingWords.has(word)) return false
  if (kind === 'v') return word.length === 1 || front === part
  return /^(?:n|vn|x|ns|place|latin)$/.test(kind)
}

/** Whether a phrase begins at `at`, so that a name of unknown words can: behind a mark, a verb of two characters, a particle. */
function opensName(units: readonly Unit[], at: number): boolean {
  const before = entryBefore(units, at)
  if (!before || before.end < units[at]!.start) return true
  return (
    /^(?:punctuation|break|p|u|c|r|t)$/.test(before.kind) ||
    before.kind === 'v' ||
    outsideWords.has(before.word)
  )
}

/** 高三（7）+ 班: behind a closing bracket. */
const isBracketed = (units: readonly Unit[], at: number): boolean =>
  touches(units, at) && /^[）)]$/.test(units[at - 1]!.word)
