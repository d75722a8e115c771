import { contains, type Span } from '@shuzhi/document'
import type { WordTag } from '../../scan/dictionary.ts'
import { firstFrom, spanStart } from '../../scan/first-from.ts'
import type { Scan } from '../../scan/scan.ts'
import type { Measured } from './measured.ts'

/** A word, a quoted whole, or a quantity, as a step in reading a clause. */
export type Item = { start: number; end: number; word: string; tag: WordTag | 'quantity'; quantity?: number }

/** The items between two clause marks. `opens` is the mark before it. */
export type Clause = { items: Item[]; opens: string }

const clauseMarks = new Set(['，', '。', '；', '：', '！', '？', ',', ';', ':', '?', '!', '\n'])

/**
 * Cuts one leaf of the text into clauses. A quotation or a title is one noun; what stands in brackets is left out of the
 * clause around it and makes clauses of its own, right behind it.
 */
export function readClauses(
  scan: Scan,
  leaf: Span,
  quantities: readonly Measured[],
  firstQuantity: number,
): Clause[] {
  return readStretch(scan, leaf, firstFrom(scan.pairs, leaf[0], spanStart), {
    list: quantities,
    next: firstQuantity,
  })
}

type Quantities = { list: readonly Measured[]; next: number }

function readStretch(
  scan: Scan,
  stretch: Span,
  firstPairAt: number,
  quantities: Quantities,
  nested = false,
): Clause[] {
  const clauses: Clause[] = []
  const bracketed: Clause[] = []
  let current: Clause = { items: [], opens: nested ? '（' : '' }
  const { pairs } = scan
  let pairAt = firstPairAt
  for (let at = stretch[0], index = scan.tokenFrom(stretch[0]); at < stretch[1]; ) {
    while (pairs[pairAt] && pairs[pairAt]!.span[0] < at) pairAt += 1
    while (quantities.list[quantities.next] && quantities.list[quantities.next]!.span[0] < at)
      quantities.next += 1
    const quantity = quantities.list[quantities.next]
    const token = scan.tokens[index]
    if (!token || token.start >= stretch[1]) break
    const pair = pairs[pairAt]
    const { items } = current
    if (quantity && quantity.span[0] <= token.start) {
      items.push({
        start: quantity.span[0],
        end: quantity.span[1],
        word: '',
        tag: 'quantity',
        quantity: quantities.next,
      })
      at = quantity.span[1]
    } else if (pair && pair.span[0] === token.start && contains(stretch, pair.span)) {
      const inner: Span = [pair.span[0] + 1, pair.span[1] - 1]
      if (pair.kind !== 'bracket') items.push({ start: pair.span[0], end: pair.span[1], word: '', tag: 'n' })
      else if (!nested) bracketed.push(...readStretch(scan, inner, pairAt + 1, { ...quantities }, true))
      at = pair.span[1]
    } else {
      const word = scan.word(token)
      if (token.tag === 'break' || (token.tag === 'punctuation' && clauseMarks.has(word))) {
        clauses.push(current, ...bracketed.splice(0))
        current = { items: [], opens: word }
      } else items.push({ ...token, word })
      at = token.end
    }
    index = at === token.end ? index + 1 : scan.tokenFrom(at)
  }
  return [...clauses, current, ...bracketed]
}
