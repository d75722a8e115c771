import type { Span } from '@shuzhi/document'

/** The longest title of another page, in code units, and the most of them. */
const longestTitle = 60
const mostTitles = 30

/**
 * Which short lines are the titles of other pages: those between a line that announces them (`【…】相关文章：`) and the end of the text, where nothing
 * else follows it: no sentence, no longer line.
 */
export function relatedTail(
  text: string,
  lines: readonly Span[],
  kinds: readonly (string | null)[],
): Set<number> {
  const head = kinds.indexOf('related')
  const tail = head < 0 ? [] : lines.slice(head + 1)
  if (tail.length === 0 || tail.length > mostTitles) return new Set()
  const behind = text.slice(lines[head]![1])
  const isTitles = behind
    .split('\n')
    .every((line) => line.trim().length <= longestTitle && !/[。；，！]/.test(line))
  return new Set(isTitles ? tail.map((_, i) => head + 1 + i) : [])
}
