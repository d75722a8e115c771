import type { Span } from '@shuzhi/document'
import { characterKinds, lineBreak, pairMark } from './characters.ts'

/** A pair of marks with what stands between: both marks are inside `span`. `depth` counts the pairs of the same kind around it. */
export type Pair = { kind: 'title' | 'quote' | 'bracket'; span: Span; depth: number }

const openers: Record<string, { kind: Pair['kind']; close: string }> = {
  '《': { kind: 'title', close: '》' },
  '〈': { kind: 'title', close: '〉' },
  '“': { kind: 'quote', close: '”' },
  '‘': { kind: 'quote', close: '’' },
  '「': { kind: 'quote', close: '」' },
  '（': { kind: 'bracket', close: '）' },
  '(': { kind: 'bracket', close: ')' },
}
const closers = new Set(Object.values(openers).map(({ close }) => close))

/**
 * The closed pairs of a text, by start. A pair does not cross a line break or another pair of its kind; a mark without
 * partner is none. Linear: each kind keeps its own stack, emptied at the end of a line.
 */
export function findPairs(text: string): Pair[] {
  const pairs: Pair[] = []
  const open = new Map<string, { at: number; kind: Pair['kind'] }[]>()
  for (let at = 0; at < text.length; at += 1) {
    const kind = characterKinds[text.charCodeAt(at)]!
    if (kind & lineBreak) open.clear()
    if (!(kind & pairMark)) continue
    const mark = text[at]!
    const opener = openers[mark]
    if (opener) {
      const stack = open.get(opener.close)
      if (stack) stack.push({ at, kind: opener.kind })
      else open.set(opener.close, [{ at, kind: opener.kind }])
    } else if (closers.has(mark)) {
      const stack = open.get(mark)
      const start = stack?.pop()
      if (start) pairs.push({ kind: start.kind, span: [start.at, at + 1], depth: stack!.length })
    }
  }
  return pairs.sort((a, b) => a.span[0] - b.span[0])
}
