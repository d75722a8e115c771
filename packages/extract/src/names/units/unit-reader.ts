import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { nameJoints, nameTitles } from '../../lexicon/persons/person-context.ts'
import { characterKinds, unitJoint } from '../../scan/characters.ts'
import { firstFrom, spanStart } from '../../scan/first-from.ts'
import type { Scan } from '../../scan/scan.ts'
import { type Whole, wholesOf } from '../../scan/wholes.ts'
import { wordTags } from '../../scan/word-tags.ts'
import { headClassOf } from './head-class.ts'
import { joinLeader, partLeader } from './join-leader.ts'
import { joinOrdinal } from './join-ordinal.ts'
import { partJoint } from './part-joint.ts'
import { partNameEnd } from './part-name-end.ts'
import { noTraits } from './traits.ts'
import { traitsOf } from './traits-of.ts'
import { traitsTable } from './traits-table.ts'
import type { Unit } from './unit.ts'

/** Reads the words from one to another (exclusive) as units. */
export type UnitReader = (range: { from: number; to: number }) => Unit[]

const [ordinalMark, leaderMark, directorMark, joint, wideClose, narrowClose] = [...'第长任和）)'].map(
  (mark) => mark.charCodeAt(0),
)

/** What can go on with a name's end, by its code unit. */
const joints: ReadonlySet<number> = new Set([...nameJoints].map((word) => word.charCodeAt(0)))

/** The second characters of forms of address, by their code units. */
const titleSeconds: ReadonlySet<number> = new Set(
  [...nameTitles].filter(({ length }) => length <= 3).map((title) => title.charCodeAt(1)),
)

/** Whether a code unit ends a post that the surname behind it can be one word with: 长 + 江, 任 + 何. */
const isLeading = (code: number): boolean => code === leaderMark || code === directorMark

/** Whether a code unit is a closing bracket. */
const isClosing = (code: number): boolean => code === wideClose || code === narrowClose

/**
 * Gives a reader of a text's words as units: everything between the marks of an outermost 《》 or “” as one, bracketed alternatives
 * (党（工）委) and ordinals joined.
 */
export function unitReader(scan: Scan): UnitReader {
  const { text, tokens } = scan
  const { starts, ends, ids, tags } = tokens
  const table = traitsTable(tokens.dictionary)
  const wholes = wholesOf(scan)
  const wholeStart = (next: number): number => wholes[next]?.span[0] ?? text.length
  return ({ from, to }) => {
    const units: Unit[] = []
    let next = firstFrom(wholes, starts[from] ?? 0, spanStart)
    let nextStart = wholeStart(next)
    for (let index = from; index < to; index += 1) {
      const start = starts[index]!
      while (nextStart < start) {
        next += 1
        nextStart = wholeStart(next)
      }
      if (nextStart === start) {
        const whole = wholes[next]!
        units.push(wholeUnit(scan, whole))
        while (index + 1 < to && starts[index + 1]! < whole.span[1]) index += 1
        continue
      }
      const traits = table.of(ids[index]!)
      const kind = traits.isPlace ? 'place' : wordTags[tags[index]!]!
      units.push({ start, end: ends[index]!, word: tokens.word(index), kind, traits })
      if (isJoint(text, start) || isJoint(text, start - 1) || isJoint(text, start - 2))
        joinOrPart(units, text, start)
    }
    return units
  }
}

const isJoint = (text: string, at: number): boolean =>
  at >= 0 && (characterKinds[text.charCodeAt(at)]! & unitJoint) !== 0

/** Joins or parts the last units where the last one, which starts at `start`, or what stands right before it says so. */
function joinOrPart(units: Unit[], text: string, start: number): void {
  const before = text.charCodeAt(start - 1)
  const first = text.charCodeAt(start)
  if (before === ordinalMark) joinOrdinal(units)
  else if (first === leaderMark) joinLeader(units)
  else if (first === joint) partJoint(units)
  else if (isClosing(before)) joinInset(units)
  else if (isLeading(text.charCodeAt(start - 2))) partLeader(units)
  else if (joints.has(before) || titleSeconds.has(first)) partNameEnd(units)
  if (isClosing(first)) joinAlternative(units)
}

const wholeUnit = ({ text }: Scan, { kind, span: [start, end] }: Whole): Unit => ({
  start,
  end,
  word: text.slice(start + 1, end - 1),
  kind: kind === 'title' ? 'document' : 'term',
  traits: noTraits,
})

/** 党委（党组）: the bracket names another body or level and goes with the word before it. */
function joinAlternative(units: Unit[]): void {
  const [before, open, inner, close] = units.slice(-4)
  if (!before || !open || !inner || !close || !isBracketed(open, inner, close)) return
  if (isNamePart(before) && isNamePart(inner)) units.splice(-4, 4, { ...before, end: close.end })
}

/** 党（工）委: the word goes on behind the bracket, and is one with what the bracket holds and without. */
function joinInset(units: Unit[]): void {
  const [first, open, inner, close, last] = units.slice(-5)
  if (!first || !open || !inner || !close || !last || !isBracketed(open, inner, close)) return
  const word = first.word + last.word
  if (!headClassOf(word) || !headClassOf(first.word + inner.word + last.word)) return
  units.splice(-5, 5, { start: first.start, end: last.end, word, kind: 'n', traits: traitsOf(word) })
}

const isBracketed = (open: Unit, inner: Unit, close: Unit): boolean =>
  (open.word === '（' || open.word === '(') &&
  (close.word === '）' || close.word === ')') &&
  inner.end === close.start

const isNamePart = ({ word, traits }: Unit): boolean => levelWords.has(word) || traits.head !== undefined
