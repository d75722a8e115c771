import type { Span } from '@shuzhi/document'
import { isLatin } from '../../latin.ts'
import { inlineMarks, longestMarkWord, markWords } from '../../lexicon/site/inline-marks.ts'
import type { Rule } from '../rule.ts'
import { cutNoise } from './cut-noise.ts'

/** Cuts marks that a site put into the running text: `##paidbegin##`; the sentence goes on around them. */
export const siteMarks: Rule = {
  code: 'site-marks',
  signs: inlineMarks.map(({ fence }) => fence).join(''),
  followedBy: inlineMarks.map(({ fence }) => fence).join(''),
  examples: [
    { before: '抓好基层##paidbegin##党建工作', after: '抓好基层党建工作' },
    { before: '##paid$$end$$begin##', after: '' },
    { before: '##paidbegin抓学习paidend##、##ｐａｉｄ。', after: '抓学习、。' },
    { before: '完成##项、C##、paid', after: '完成##项、C##、paid' },
  ],
  apply: (text, places) =>
    cutNoise(
      text,
      spansOfMarks(text, places).map((span) => ({ span, kind: 'site-mark' })),
      'site-mark',
    ),
}

/** The marks of a text: each lies in a stretch of nothing but fences and words, and only those with two fence signs side by side are looked at. */
function spansOfMarks(text: string, places: readonly number[]): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const at of places) {
    if (at < end) continue
    let start = at
    while (start > 0 && isPart(text.charCodeAt(start - 1))) start -= 1
    end = at
    while (end < text.length && isPart(text.charCodeAt(end))) end += 1
    for (const span of marksWithin(text, start, end)) spans.push(span)
  }
  return spans
}

/** A known word with one fence: half a mark, when nothing else stands beside it. */
const half = new RegExp(
  inlineMarks
    .map(({ fence }) => fence.replace(/\$/g, '\\$'))
    .flatMap((fence) => [`^${fence}(?:${markWords.join('|')})$`, `^(?:${markWords.join('|')})${fence}$`])
    .join('|'),
)
const longestHalf = longestMarkWord + 3

/**
 * The marks of a stretch, found the way brackets are matched, so that one that only shows once another is cut is found in the same pass.
 * A mark round other marks takes them in, and so does half a mark that is all that is left.
 */
function marksWithin(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  const kept: number[] = []
  for (let at = from; at < to; at += 1) {
    kept.push(at)
    const opener = startOfMark(text, kept)
    if (opener < 0) continue
    const start = kept[opener]!
    kept.length = opener
    while (spans.length > 0 && spans.at(-1)![0] >= start) spans.pop()
    spans.push([start, at + 1])
  }
  const isHalf =
    kept.length <= longestHalf &&
    half.test(
      kept
        .map((at) => text[at])
        .join('')
        .normalize('NFKC'),
    )
  return isHalf ? [[from, to]] : spans
}

/** Where in `kept` the mark begins that its last character ends; -1 for none. */
function startOfMark(text: string, kept: readonly number[]): number {
  const unit = (index: number): number => text.charCodeAt(kept[index]!)
  const last = kept.length - 1
  const sign = unit(last)
  if (last === 0 || unit(last - 1) !== sign || !fenceSigns.has(sign)) return -1
  let at = last - 2
  while (at >= 2 && last - at - 1 <= longestMarkWord && isLatin(unit(at))) at -= 1
  const word = last - 2 - at
  return word >= 3 && unit(at) === sign && unit(at - 1) === sign ? at - 1 : -1
}

const fenceSigns = new Set(inlineMarks.map(({ fence }) => fence.charCodeAt(0)))

/** What marks are made of: fences, and words, whose full-width letters a later rule makes ASCII. */
const isPart = (code: number): boolean => isLatin(code) || fenceSigns.has(code)
