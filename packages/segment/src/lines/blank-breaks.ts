import type { Span } from '@shuzhi/document'
import { blankBehind } from '../headings/read-blank.ts'
import { findHeadingMarker } from '../markers/read-marker.ts'

/** A line of fewer code units holds no more than one paragraph. */
const shortestPage = 150

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
  const kind = blankBehind(text, [start, end])
  if (kind === 'line') return 'paragraphs'
  if (kind === 'name') return 'headings'
  if (kind === 'open') return 'others'
  if (findHeadingMarker(text, start, end, (marker) => marker.end < end)) return 'headings'
  return end - start < 2 || /[，,、：:]/.test(text.slice(start, end)) ? 'others' : 'plain'
}
