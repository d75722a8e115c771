import type { Span } from '@shuzhi/document'
import { characterKinds, clauseMark } from '../../../scan/characters.ts'
import { firstFrom, spanStart } from '../../../scan/first-from.ts'
import type { Scan } from '../../../scan/scan.ts'
import { tagNumber } from '../../../scan/word-tags.ts'
import type { Item } from './item.ts'
import { type Found, readItems } from './read-items.ts'

/** The items between two clause marks. `bracketed` says that brackets stand around it. */
export type Clause = { items: Item[]; bracketed: boolean }

const colons = '：:'

/** Adds the clauses of a stretch whose first quantity is the one at `first`, and behind each one those of its brackets. */
export function cutStretch(
  found: Found,
  [from, to]: Span,
  first: number,
  bracketed: boolean,
  clauses: Clause[],
): void {
  const { scan, quantities } = found
  const { tokens, pairs } = scan
  let start = from
  let next = first
  const close = (end: number) => {
    while (next < quantities.length && quantities[next]!.span[0] < start) next += 1
    if (next >= quantities.length || quantities[next]!.span[0] >= end) return
    const { items, brackets } = readItems(found, [start, end], next)
    clauses.push({ items, bracketed })
    // Brackets inside brackets are passed over.
    if (!bracketed) for (const inner of brackets) cutStretch(found, inner.span, inner.first, true, clauses)
  }
  let pairAt = firstFrom(pairs, from, spanStart)
  for (let index = tokens.from(from); index < tokens.length; index += 1) {
    const at = tokens.starts[index]!
    if (at >= to) break
    while (pairs[pairAt] && pairs[pairAt]!.span[0] < at) pairAt += 1
    const pair = pairs[pairAt]
    if (pair?.span[0] === at && pair.span[1] <= to) {
      index = tokens.from(pair.span[1]) - 1
    } else if (isMark(scan, index)) {
      close(at)
      start = tokens.ends[index]!
    }
  }
  close(to)
}

function isMark({ text, tokens }: Scan, index: number): boolean {
  const tag = tokens.tags[index]
  if (tag !== punctuationTag && tag !== breakTag) return false
  const at = tokens.starts[index]!
  return (characterKinds[text.charCodeAt(at)]! & clauseMark) !== 0 || colons.includes(text[at]!)
}

const [punctuationTag, breakTag] = [tagNumber('punctuation'), tagNumber('break')]
