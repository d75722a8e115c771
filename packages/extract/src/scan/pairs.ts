import type { Span } from '@shuzhi/document'
import { characterKinds, pairMark } from './characters.ts'
import type { Tokens } from './tokens.ts'
import { tagNumber } from './word-tags.ts'

/** A pair of marks with what stands between: both marks are inside `span`. */
export type Pair = { kind: 'title' | 'quote' | 'bracket'; span: Span }

/** The pairs of a text by their start, and the marks without partner by their place. */
export type Pairs = { pairs: readonly Pair[]; unpaired: readonly number[] }

const kinds: readonly { kind: Pair['kind']; open: string; close: string }[] = [
  { kind: 'title', open: '《', close: '》' },
  { kind: 'title', open: '〈', close: '〉' },
  { kind: 'quote', open: '“', close: '”' },
  { kind: 'quote', open: '‘', close: '’' },
  { kind: 'quote', open: '「', close: '」' },
  { kind: 'quote', open: '〝', close: '〞' },
  { kind: 'bracket', open: '（', close: '）' },
  { kind: 'bracket', open: '(', close: ')' },
]
/** For each mark its kind, counted from 1: below 0 what closes, above what opens. */
const sides = new Map(
  kinds.flatMap(({ open, close }, index) => [
    [open.charCodeAt(0), index + 1],
    [close.charCodeAt(0), -index - 1],
  ]),
)
const breakTag = tagNumber('break')
const punctuationTag = tagNumber('punctuation')

/**
 * Pairs the marks of a text. A pair does not cross a line break or another pair of its kind. Linear: each kind keeps its own stack,
 * emptied at the end of a line.
 */
export function findPairs(text: string, { length, starts, tags }: Tokens): Pairs {
  const pairs: Pair[] = []
  const unpaired: number[] = []
  const stacks: number[][] = kinds.map(() => [])
  const endLine = () => {
    for (const stack of stacks) while (stack.length > 0) unpaired.push(stack.pop()!)
  }
  for (let index = 0; index < length; index += 1) {
    if (tags[index] === breakTag) endLine()
    if (tags[index] !== punctuationTag) continue
    const at = starts[index]!
    const code = text.charCodeAt(at)
    if (!(characterKinds[code]! & pairMark)) continue
    const side = sides.get(code)!
    const kind = Math.abs(side) - 1
    const start = side > 0 ? undefined : stacks[kind]!.pop()
    if (side > 0) stacks[kind]!.push(at)
    else if (start === undefined) unpaired.push(at)
    else pairs.push({ kind: kinds[kind]!.kind, span: [start, at + 1] })
  }
  endLine()
  return { pairs: pairs.sort((a, b) => a.span[0] - b.span[0]), unpaired: unpaired.sort((a, b) => a - b) }
}
