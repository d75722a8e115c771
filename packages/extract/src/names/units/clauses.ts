import { firmKinds } from '../../lexicon/bodies/firm-words.ts'
import { placeCounts } from '../../lexicon/places/parts/beside-names.ts'
import { characterKinds, clauseMark } from '../../scan/characters.ts'
import { oncePerScan } from '../../scan/once-per-scan.ts'
import type { Scan } from '../../scan/scan.ts'
import { wholesOf } from '../../scan/wholes.ts'
import { tagNumber } from '../../scan/word-tags.ts'
import { tradeSign } from './traits.ts'
import { traitsTable } from './traits-table.ts'

/**
 * A stretch of words that no name crosses: up to a comma or a stop that stands in no quotation. `from` and `to` are words, `to`
 * exclusive. `signs` are those of the traits that its words have: without any it can hold no names.
 */
export type Clause = { from: number; to: number; signs: number }

/** The clauses of a text, in order. */
export const clausesOf = oncePerScan((scan: Scan): readonly Clause[] => {
  const { text, tokens } = scan
  const { length, starts, ids, tags } = tokens
  const table = traitsTable(tokens.dictionary)
  const wholes = wholesOf(scan)
  const clauses: Clause[] = []
  let from = 0
  let signs = 0
  let next = 0
  let [wholeStart, wholeEnd] = wholes[next]?.span ?? [text.length, text.length]
  for (let index = 0; index < length; index += 1) {
    const start = starts[index]!
    while (wholeEnd <= start) {
      next += 1
      ;[wholeStart, wholeEnd] = wholes[next]?.span ?? [text.length, text.length]
    }
    if (wholeStart <= start) continue
    if (isMark(tags[index]!) && characterKinds[text.charCodeAt(start)]! & clauseMark) {
      clauses.push({ from, to: index, signs })
      from = index + 1
      signs = 0
    } else {
      signs |= table.signs(ids[index]!)
      if (text.charCodeAt(start) === etcetera) {
        if (isOfFirms(scan, index + 1)) signs |= tradeSign
        if (placeCounts.has(tokens.word(index + 1)))
          for (const list of takeList(clauses, scan, from, start)) {
            from = list.from
            signs |= list.signs
          }
      }
    }
  }
  clauses.push({ from, to: length, signs })
  return clauses
})

const etcetera = '等'.charCodeAt(0)

const longestRank = 6

/** Whether a word of firms stands close behind 等: 等一批龙头企业. */
function isOfFirms({ tokens }: Scan, at: number): boolean {
  for (let index = at; index < at + longestRank; index += 1)
    if (firmKinds.has(tokens.word(index))) return true
  return false
}

/**
 * Takes the clauses off that are no clauses but the names of a list, which commas part: 对竹元，平北，大黄，刘山等村. Between its first and
 * its last name, which stands from the word `from` to the place `end`, one and more stand alone; what comes before the first goes with it.
 */
function takeList(clauses: Clause[], { text, tokens }: Scan, from: number, end: number): Clause[] {
  const lengthOf = (first: number, stop: number): number => stop - (tokens.starts[first] ?? stop)
  if (lengthOf(from, end) > longestName) return []
  let size = 0
  let next = from
  for (let clause = clauses.at(-1); clause && size <= longestList; clause = clauses.at(-1 - size)) {
    const comma = tokens.starts[clause.to]!
    if (!commas.has(text[comma]!) || clause.to + 1 !== next) break
    size += 1
    next = clause.from
    if (lengthOf(clause.from, comma) > longestName) break
  }
  return size < 2 ? [] : clauses.splice(-size).reverse()
}

const commas: ReadonlySet<string> = new Set('，,')
const longestList = 20
const longestName = 3

const [punctuationTag, breakTag] = [tagNumber('punctuation'), tagNumber('break')]

const isMark = (tag: number): boolean => tag === punctuationTag || tag === breakTag
