import { characterKinds, clauseMark } from '../scan/characters.ts'
import { oncePerScan } from '../scan/once-per-scan.ts'
import type { Scan } from '../scan/scan.ts'
import { tagNumber } from '../scan/word-tags.ts'
import { traitsTable } from './traits-table.ts'
import { wholesOf } from './wholes.ts'

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
  for (let index = 0; index < length; index += 1) {
    const start = starts[index]!
    while (next < wholes.length && wholes[next]!.span[1] <= start) next += 1
    if (next < wholes.length && wholes[next]!.span[0] <= start) continue
    if (isMark(tags[index]!) && characterKinds[text.charCodeAt(start)]! & clauseMark) {
      clauses.push({ from, to: index, signs })
      from = index + 1
      signs = 0
    } else {
      signs |= table.signs(ids[index]!)
    }
  }
  clauses.push({ from, to: length, signs })
  return clauses
})

const [punctuationTag, breakTag] = [tagNumber('punctuation'), tagNumber('break')]

const isMark = (tag: number): boolean => tag === punctuationTag || tag === breakTag
