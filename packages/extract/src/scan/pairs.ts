import type { Span } from '@shuzhi/document'
import { characterKinds, lineBreak, pairMark } from './characters.ts'

/** A pair of marks with what stands between: both marks are inside `span`. `depth` counts the pairs of the same kind around it. */
export type Pair = { kind: 'title' | 'quote' | 'bracket'; span: Span; depth: number }

/** The pairs of a text by their start, and the marks without partner by their place. */
export type Pairs = { pairs: readonly Pair[]; unpaired: readonly number[] }

const kinds: readonly { kind: Pair['kind']; open: string; close: string }[] = [
  { kind: 'title', open: '《', close: '》' },
  { kind: 'title', open: '〈', close: '〉' },
  { kind: 'quote', open: '“', close: '”' },
  { kind: 'quote', open: '‘', close: '’' },
  { kind: 'quote', open: '「', close: '」' },
  { kind: 'bracket', open: '（', close: '）' },
  { kind: 'bracket', open: '(', close: ')' },
]
const openers = new Map(kinds.map(({ open }, index) => [open.charCodeAt(0), index]))
const closers = new Map(kinds.map(({ close }, index) => [close.charCodeAt(0), index]))

/**
 * Pairs the marks of a text. A pair does not cross a line break or another pair of its kind. Linear: each kind keeps its own stack,
 * emptied at the end of a line.
 */
export function findPairs(text: string): Pairs {
  const pairs: Pair[] = []
  const unpaired: number[] = []
  const stacks: number[][] = kinds.map(() => [])
  const empty = () => {
    for (const stack of stacks) for (const at of stack.splice(0)) unpaired.push(at)
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = characterKinds[code]!
    if (kind & lineBreak) empty()
    if (!(kind & pairMark)) continue
    const opener = openers.get(code)
    if (opener !== undefined) {
      stacks[opener]!.push(at)
      continue
    }
    const closer = closers.get(code)!
    const start = stacks[closer]!.pop()
    if (start === undefined) unpaired.push(at)
    else pairs.push({ kind: kinds[closer]!.kind, span: [start, at + 1], depth: stacks[closer]!.length })
  }
  empty()
  return { pairs: pairs.sort((a, b) => a.span[0] - b.span[0]), unpaired: unpaired.sort((a, b) => a - b) }
}
