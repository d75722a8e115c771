import type { Span } from '@shuzhi/document'

const closerOf: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '「': '」',
  '『': '』',
  '[': ']',
  '〔': '〕',
}
const openerOf = Object.fromEntries(Object.entries(closerOf).map(([open, close]) => [close, open]))
const marks = /[“”‘’《》〈〉（）()【】「」『』[\]〔〕]/g

/** A pair longer than this is taken for a mark that lost its partner. */
const longestPair = 200

/**
 * What stands in quotation marks, brackets or 《》 within a span, as spans with their marks that neither overlap nor touch.
 * A mark without a partner encloses nothing. O(length).
 */
export function enclosuresOf(text: string, [start, end]: Span): Span[] {
  const open = new Map<string, number[]>()
  const pairs: Span[] = []
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const match of stretch.matchAll(marks)) {
    const mark = match[0]
    const at = start + match.index
    if (mark in closerOf) {
      const stack = open.get(mark)
      if (stack) stack.push(at)
      else open.set(mark, [at])
      continue
    }
    const opened = open.get(openerOf[mark]!)?.pop()
    if (opened !== undefined && at - opened <= longestPair) pairs.push([opened, at + 1])
  }
  return merge(pairs.sort((a, b) => a[0] - b[0]))
}

function merge(pairs: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const [start, end] of pairs) {
    const last = merged.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Tells for ascending places between two characters whether they lie inside one of `enclosures`; O(1) each, taken together. */
export function insideAny(enclosures: readonly Span[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next < enclosures.length && enclosures[next]![1] <= at) next += 1
    return next < enclosures.length && enclosures[next]![0] < at
  }
}
