import type { Span } from '@shuzhi/document'

/** The most titles of other pages. */
const mostTitles = 30

/** The title of another page: numbered, or called what such pages are. A signature or a date is none. */
const otherTitle =
  /^(?=.{4,60}$)(?!.*[。；！])(?:\d{1,2}[.．、].+|.*(?:范文|报告|总结|材料|体会|计划|方案|稿|大全|模板|[\d一二三四五六七八九十]篇))$/

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
  const isTitles = behind.split('\n').every((line) => line.trim() === '' || otherTitle.test(line.trim()))
  return new Set(isTitles ? tail.map((_, i) => head + 1 + i) : [])
}
