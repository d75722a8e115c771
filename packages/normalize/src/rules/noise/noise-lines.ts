import type { Span } from '@shuzhi/document'
import { blankSigns, isBlank } from '../../blank.ts'
import { eachLine, endOfLine } from '../../lines.ts'
import type { Cut, Rule } from '../rule.ts'
import { bareNumber } from './bare-number.ts'
import { cutNoise } from './cut-noise.ts'
import { findPages } from './find-pages.ts'
import { foldTraditional } from './fold-traditional.ts'
import { hemmedTerms } from './hemmed-terms.ts'
import { linesOfPage } from './is-of-page.ts'
import { formKind, noiseKind, noiseSigns } from './noise-kind.ts'
import { frameOfTitle } from './page-data.ts'
import { mayOpenPages, pageOpeners } from './page-openers.ts'
import { relatedTail } from './related-tail.ts'
import { longestSpeech, mayHoldSpeech } from './site-speech.ts'
import { trimmedLine } from './trimmed-line.ts'

/**
 * Cuts whole lines that are no part of the report: page numbers and running heads, sources, advertising, navigation. The line stays, empty.
 * A table of contents stays: it tells segment what the headings are.
 */
export const noiseLines: Rule = {
  code: 'noise-lines',
  isAlwaysRun: true,
  signs: `\n${blankSigns}`,
  followedBy: noiseSigns,
  examples: [
    { before: '一、履职情况\n— 3 —\n二、存在问题', after: '一、履职情况\n\n二、存在问题' },
    { before: '打印\n收藏\n关闭本页\n工作总结', after: '\n\n\n工作总结' },
    { before: '打印\n收藏\n工作总结', after: '打印\n收藏\n工作总结' },
    { before: '收藏\n新征文物12件。', after: '收藏\n新征文物12件。' },
    { before: '资金来源：自筹', after: '资金来源：自筹' },
    { before: '工作总结\n正文。\n来源：财政拨款', after: '工作总结\n正文。\n来源：财政拨款' },
    { before: '工作总结\n正文。\n来源：县融媒体中心', after: '工作总结\n正文。\n' },
  ],
  apply(original, places) {
    const text = foldTraditional(original)
    // The signs are those of the simple forms.
    const isFolded = text !== original
    if (
      !isFolded &&
      !mayOpenPages(text) &&
      !mayHoldSpeech(text) &&
      !places.some((at) => mayBeNoise(text, at))
    )
      return { edits: [] }
    const lines = shortLines(text)
    const kinds = hemmedTerms(
      text,
      lines,
      lines.map((line) => noiseKind(text, line)),
    )
    const isOfPage = linesOfPage(text, lines, kinds)
    const related = relatedTail(text, lines, kinds)
    const cuts = lines.flatMap((span, i) => {
      if (related.has(i)) return { span, kind: 'related' }
      return isOfPage[i] ? cutsOf(text, span, kinds[i]!) : []
    })
    const taken = new Set(cuts.map(({ span }) => span[0]))
    const pages = pageOpeners(text).filter(({ span }) => !taken.has(span[0]))
    const all = [...cuts, ...pages, ...findPages(text, lines, cuts)].sort((a, b) => a.span[0] - b.span[0])
    return cutNoise(original, all, 'noise')
  },
}

/** The whole line, or what a page set around its title. */
function cutsOf(text: string, [start, end]: Span, kind: string): Cut[] {
  if (kind !== 'page-title') return [{ span: [start, end], kind: kind === 'page-field' ? 'page-data' : kind }]
  const { before, behind } = frameOfTitle(text.slice(start, end))
  const frame: Span[] = [
    [start, start + before],
    [end - behind, end],
  ]
  return frame.filter(([from, to]) => from < to).map((span) => ({ span, kind: 'page-data' }))
}

/** The short lines that hold anything, without their outer blanks. */
function shortLines(text: string): Span[] {
  const spans: Span[] = []
  eachLine(text, (start, end) => {
    if (start === end || end - start > longestSpeech) return
    const line = trimmedLine(text, start, end)
    if (line[0] < line[1]) spans.push(line)
  })
  return spans
}

/** Whether the line that begins at `at`, but for its indent, is noise by its form or may be a page's number: without one such line there is no noise. */
function mayBeNoise(text: string, at: number): boolean {
  let start = at
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1
  if (start > 0 && text[start - 1] !== '\n') return false
  const end = endOfLine(text, at)
  if (end - start > longestSpeech) return false
  const line = trimmedLine(text, start, end)
  return formKind(text, line) !== null || bareNumber(text, line) !== null
}
