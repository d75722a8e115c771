import type { Fact, Span } from '@shuzhi/document'
import { actingBodies } from '../../../lexicon/bodies/acting-bodies.ts'
import { cutTo } from '../../../scan/cut-to.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Scan } from '../../../scan/scan.ts'

/** A name, or a date (`t`), that a clause reads as one word. */
export type NamedWhole = { start: number; end: number; tag: 'n' | 'ns' | 't' }

/**
 * The places, bodies and persons among facts, sorted and disjoint, the longest of those that nest. A body that is called by one common
 * word (学校), or by what also tells whose meeting or motion it is (党委会议, 政协提案), is a noun as others are. A date of one word (上年度) is one too.
 */
export function namedWholes({ text, tokens }: Scan, facts: readonly Fact[]): NamedWhole[] {
  const wholes: NamedWhole[] = []
  for (const { type, span } of facts) {
    if (type === 'date' && isWorded(tokens, span)) wholes.push({ start: span[0], end: span[1], tag: 't' })
    if (type !== 'place' && type !== 'person' && type !== 'organization') continue
    const [start, end] = span
    if (type === 'organization' && (tokens.ends[tokens.from(start)]! >= end || actsItself(text, end)))
      continue
    wholes.push({ start, end, tag: type === 'place' ? 'ns' : 'n' })
  }
  wholes.sort((a, b) => a.start - b.start || b.end - a.end)
  let written = 0
  for (const whole of wholes) {
    const last = entryBefore(wholes, written)
    if (last && whole.start < last.end) continue
    wholes[written] = whole
    written += 1
  }
  cutTo(wholes, written)
  return wholes
}

/** Not a number with its unit (2022年), which a clause reads as such: a word, a year that shares its 年 (2021、2022年), or one that goes on as a mask (20XX年). */
const isWorded = (tokens: Scan['tokens'], [start, end]: Span): boolean => {
  const index = tokens.from(start)
  const tag = tokens.tag(index)
  if (tag !== 'number') return tag !== 'mask' || tokens.ends[index] === end
  return (
    tokens.ends[index] === end ||
    (tokens.tag(index + 1) === 'mask' && tokens.starts[index + 1] === tokens.ends[index])
  )
}

const actsItself = (text: string, end: number): boolean =>
  actingBodies.some((word) => text.endsWith(word, end))
