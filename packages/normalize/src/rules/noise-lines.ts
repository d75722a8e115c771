import type { Span } from '@shuzhi/document'
import { blankSigns, isBlank } from '../blank.ts'
import { lineMarks, publishers } from '../lexicon/site-marks.ts'
import { eachLine, endOfLine } from '../lines.ts'
import { bareNumber, bareNumberSigns } from './bare-number.ts'
import { countTools, toolSigns } from './count-tools.ts'
import { cutNoise } from './cut-noise.ts'
import { findPages } from './find-pages.ts'
import { isPageData, pageDataSigns } from './page-data.ts'
import type { Cut, Rule } from './rule.ts'

/** A line longer than this, in code units, is running text. */
const longestLine = 120

/** The marks that a line with a given first code unit may be. */
const marksByOpening = new Map<number, typeof lineMarks>()
for (const opening of new Set(lineMarks.flatMap(({ opens }) => [...opens])))
  marksByOpening.set(
    opening.charCodeAt(0),
    lineMarks.filter(({ opens }) => opens.includes(opening)),
  )

/** As signs of a rule: a dash at the end is one, elsewhere it would make a range. */
const openings = `${String.fromCharCode(...marksByOpening.keys()).replace('-', '')}-`

/**
 * Cuts whole lines that are no part of the report: page numbers and running heads, sources, advertising, navigation. The line stays, empty.
 * A table of contents stays: it tells segment what the headings are.
 */
export const noiseLines: Rule = {
  code: 'noise-lines',
  signs: `\n${blankSigns}`,
  followedBy: `${bareNumberSigns}${pageDataSigns}${toolSigns}${openings}`,
  examples: [
    { before: '一、履职情况\n— 3 —\n二、存在问题', after: '一、履职情况\n\n二、存在问题' },
    { before: '打印\n收藏\n工作总结', after: '\n\n工作总结' },
    { before: '收藏\n新征文物12件。', after: '收藏\n新征文物12件。' },
    { before: '资金来源：自筹', after: '资金来源：自筹' },
    { before: '工作总结\n正文。\n来源：财政拨款', after: '工作总结\n正文。\n来源：财政拨款' },
    { before: '工作总结\n正文。\n来源：县融媒体中心', after: '工作总结\n正文。\n' },
  ],
  apply(text, places) {
    if (!places.some((at) => mayBeNoise(text, at))) return { edits: [] }
    const lines = shortLines(text)
    const kinds = lines.map((line) => kindOf(text, line))
    const cuts = lines.flatMap((span, i): Cut[] => {
      const kind = kinds[i]!
      if (kind === null || !isOfPage(text.slice(...span), kinds, i)) return []
      return [{ span, kind }]
    })
    const all = [...cuts, ...findPages(text, lines, cuts)].sort((a, b) => a.span[0] - b.span[0])
    return cutNoise(text, all, 'noise')
  },
}

/** A tool of the page among others, in its line or beside it. */
const toolKind = 'page-tool'

/** Whether a line of a kind is what it seems, where it stands. */
function isOfPage(line: string, kinds: readonly (string | null)[], i: number): boolean {
  if (kinds[i] === toolKind)
    return countTools(line) > 1 || kinds[i - 1] === toolKind || kinds[i + 1] === toolKind
  return kinds[i] !== edgeKind || isOfSite(line, kinds, i)
}

/** `来源：…` is a site's line beside another line of a site, and at the head or the end of a page where it names who publishes; elsewhere a report says so. */
const edgeKind = 'source-line'
const headLines = 3
const endLines = 3

function isOfSite(line: string, kinds: readonly (string | null)[], i: number): boolean {
  if ([kinds[i - 1], kinds[i + 1]].some((kind) => kind !== null && kind !== undefined && kind !== edgeKind))
    return true
  return (i < headLines || i >= kinds.length - endLines) && !otherSource.test(line)
}

/** A source that is named and is none of those who publish: `来源：财政拨款`. */
const otherSource = new RegExp(`来源[：:] ?(?=[^）)】\\s])(?!.*(?:${publishers.join('|')}))`, 'i')

/** The short lines that hold anything, without their outer blanks. */
function shortLines(text: string): Span[] {
  const spans: Span[] = []
  eachLine(text, (start, end) => {
    if (start === end || end - start > longestLine) return
    const line = trimmed(text, start, end)
    if (line[0] < line[1]) spans.push(line)
  })
  return spans
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  while (from < end && isBlank(text.charCodeAt(from))) from += 1
  let to = end
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  return [from, to]
}

/** Whether the line that begins at `at`, but for its indent, is noise by itself or may be a page's number: without one such line there is no noise. */
function mayBeNoise(text: string, at: number): boolean {
  let start = at
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1
  if (start > 0 && text[start - 1] !== '\n') return false
  const end = endOfLine(text, at)
  if (end - start > longestLine) return false
  const line = trimmed(text, start, end)
  return kindOf(text, line) !== null || bareNumber(text, line) !== null
}

function kindOf(text: string, [start, end]: Span): string | null {
  const line = text.slice(start, end)
  const mark = marksByOpening.get(text.charCodeAt(start))?.find(({ pattern }) => pattern.test(line))
  if (isPageData(line)) return 'page-data'
  return mark?.kind ?? (countTools(line) > 0 ? toolKind : null)
}
