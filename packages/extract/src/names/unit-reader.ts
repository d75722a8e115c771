import { levelWords } from '../lexicon/bodies.ts'
import { firstFrom, spanStart } from '../scan/first-from.ts'
import type { Scan } from '../scan/scan.ts'
import { wordTags } from '../scan/word-tags.ts'
import { headClassOf } from './head-class.ts'
import { joinOrdinal } from './join-ordinal.ts'
import { noTraits, traitsOf, traitsTable } from './traits.ts'
import type { Unit } from './unit.ts'
import { type Whole, wholesOf } from './wholes.ts'

/** Reads the words from one to another (exclusive) as units. */
export type UnitReader = (range: { from: number; to: number }) => Unit[]

const ordinalMark = '第'.charCodeAt(0)
const closingMarks = new Set(['）', ')'].map((mark) => mark.charCodeAt(0)))

/**
 * Gives a reader of a text's words as units: everything between the marks of an outermost 《》 or “” as one, bracketed alternatives
 * (党（工）委) and ordinals joined.
 */
export function unitReader(scan: Scan): UnitReader {
  const { text, tokens } = scan
  const table = traitsTable(tokens.dictionary)
  const wholes = wholesOf(scan)
  return ({ from, to }) => {
    const units: Unit[] = []
    let next = firstFrom(wholes, tokens.starts[from] ?? 0, spanStart)
    for (let index = from; index < to; ) {
      const start = tokens.starts[index]!
      while (next < wholes.length && wholes[next]!.span[0] < start) next += 1
      const whole = wholes[next]
      if (whole && whole.span[0] === start) {
        units.push(wholeUnit(scan, whole))
        while (index < to && tokens.starts[index]! < whole.span[1]) index += 1
        continue
      }
      const traits = table.of(tokens.ids[index]!)
      const kind = traits.isPlace ? 'place' : wordTags[tokens.tags[index]!]!
      units.push({ start, end: tokens.ends[index]!, word: tokens.word(index), kind, traits })
      const before = text.charCodeAt(start - 1)
      if (before === ordinalMark) joinOrdinal(units)
      else if (closingMarks.has(before)) joinInset(units)
      if (closingMarks.has(text.charCodeAt(start))) joinAlternative(units)
      index += 1
    }
    return units
  }
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

const isClosing = (unit: Unit | undefined): boolean => unit?.word === '）' || unit?.word === ')'

const isBracketed = (open: Unit, inner: Unit, close: Unit): boolean =>
  (open.word === '（' || open.word === '(') && isClosing(close) && inner.end === close.start

const isNamePart = ({ word, traits }: Unit): boolean => levelWords.has(word) || traits.head !== undefined
