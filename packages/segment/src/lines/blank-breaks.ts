import type { Span } from '@shuzhi/document'
import { isPartName } from '../headings/heading-names.ts'
import { readHeadingMarkers } from '../markers/read-marker.ts'

/** A line of fewer code units holds no more than one paragraph. */
const shortestPage = 150

/** A piece without a stop that opens with a number, or without any mark, is a heading up to these lengths. */
const longestNumbered = 80
const longestPlain = 30

/** What closes a paragraph in brackets or quotation marks stands behind a stop by no more than this. */
const longestClosing = 200

/** So many headings and paragraphs tell that blanks stand where a page broke its lines; so small a share of the blanks may be others. */
const fewestHeadings = 2
const fewestParagraphs = 3
const mostOthers = 0.15

/**
 * The lines that a page lost to blanks: `一、主要工作 全年巡查12次。 二、存在的问题 …`. Nearly all its blanks must stand behind what ends a paragraph or is a heading, and some behind
 * headings with a number or the name of a part, as the labels and names of a form are plain pieces too; the stretch as a whole where that is not so. O(length).
 */
export function splitAtBlanks(text: string, span: Span): Span[] {
  const [start, end] = span
  if (end - start < shortestPage) return [span]
  const pieces: Span[] = []
  let from = start
  const seen = { headings: 0, plain: 0, paragraphs: 0, others: 0 }
  for (const { index, 0: blanks } of text.slice(start, end).matchAll(/[^\S\n\r]+/g)) {
    const at = start + index
    const kind = kindOf(text, [from, at])
    seen[kind] += 1
    if (kind === 'others') continue
    pieces.push([from, at])
    from = at + blanks.length
  }
  pieces.push([from, end])
  const { headings, paragraphs, others } = seen
  const lost = headings >= fewestHeadings && paragraphs >= fewestParagraphs
  return lost && others <= mostOthers * (headings + paragraphs) ? pieces : [span]
}

function kindOf(text: string, [start, end]: Span): 'headings' | 'plain' | 'paragraphs' | 'others' {
  const last = text[end - 1]!
  if ('。！？：；!?;:'.includes(last)) return 'paragraphs'
  if ('”’」）)'.includes(last) && text.slice(Math.max(start, end - longestClosing), end).includes('。'))
    return 'paragraphs'
  if (end - start > longestNumbered) return 'others'
  const words = text.slice(start, end)
  if (/[。！？；]/.test(words)) return 'others'
  if (readHeadingMarkers(text, start, end).some((marker) => marker.end < end)) return 'headings'
  if (words.length > longestPlain || words.length < 2 || /[，、：]/.test(words)) return 'others'
  return isPartName(words) ? 'headings' : 'plain'
}
