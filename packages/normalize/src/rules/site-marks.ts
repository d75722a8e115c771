import type { Span } from '@shuzhi/document'
import { inlineMarks, longestMarkWord } from '../lexicon/site-marks.ts'
import { cutNoise } from './cut-noise.ts'
import type { Rule } from './rule.ts'

/** Cuts marks that a site put into the running text: `##paidbegin##`; the sentence goes on around them. */
export const siteMarks: Rule = {
  code: 'site-marks',
  signs: inlineMarks.map(({ fence }) => fence).join(''),
  followedBy: inlineMarks.map(({ fence }) => fence).join(''),
  examples: [
    { before: '抓好基层##paidbegin##党建工作', after: '抓好基层党建工作' },
    { before: '##paid$$end$$begin##', after: '' },
    { before: '完成##项、C##', after: '完成##项、C##' },
  ],
  apply: (text) =>
    cutNoise(
      text,
      spansOfMarks(text).map((span) => ({ span, kind: 'site-mark' })),
      'site-mark',
    ),
}

/**
 * The marks, found the way brackets are matched, so that one that only shows once another is cut is found in the same pass.
 * A mark round other marks takes them in.
 */
function spansOfMarks(text: string): Span[] {
  if (!innermost.test(text)) return []
  const spans: Span[] = []
  const kept: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    kept.push(at)
    const from = startOfMark(text, kept)
    if (from < 0) continue
    const start = kept[from]!
    kept.length = from
    while (spans.length > 0 && spans.at(-1)![0] >= start) spans.pop()
    spans.push([start, at + 1])
  }
  return spans
}

/** Where in `kept` the mark begins that its last character ends; -1 for none. */
function startOfMark(text: string, kept: readonly number[]): number {
  const sign = text[kept.at(-1)!]!
  const last = kept.length - 1
  if (text[kept[last - 1]!] !== sign || !fenceSigns.has(sign)) return -1
  let at = last - 2
  while (at >= 2 && last - at - 1 <= longestMarkWord && isWord(text[kept[at]!]!)) at -= 1
  const word = last - 2 - at
  return word >= 3 && text[kept[at]!] === sign && text[kept[at - 1]!] === sign ? at - 1 : -1
}

/** A mark without another in it; where there is none, there is no mark at all. */
const innermost = new RegExp(
  `([${inlineMarks.map(({ fence }) => fence[0]).join('')}])\\1[A-Za-zＡ-Ｚａ-ｚ_]{3,${longestMarkWord}}\\1\\1`,
)

const fenceSigns = new Set(inlineMarks.map(({ fence }) => fence[0]!))

/** A Latin letter, also a full-width one, which a later rule makes ASCII, or `_`. */
const isWord = (character: string): boolean => /[A-Za-zＡ-Ｚａ-ｚ_]/.test(character)
