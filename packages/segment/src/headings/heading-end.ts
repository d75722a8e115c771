import type { Span } from '@shuzhi/document'
import { bits, classOf, isSpace } from '../lines/characters.ts'
import { EnclosureCursor } from '../lines/enclosures.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { runOnNameEnd } from './run-on-names.ts'

/** A heading longer than this is a sentence of the body (annotation guidelines, 1). */
export const longestHeading = 40

/** A phrase up to this length that white space parts from its text is a heading without a stop. */
const longestSpaced = 30

/**
 * Where the heading ends whose text begins at `from`, its closing 。 or ： included: at the first 。：！？ outside quotation marks and brackets,
 * or at the end of the line where it closes with none. `from` itself when the line is a long sentence of the body, of more than `longest` characters.
 */
export function findHeadingEnd(scanned: Scanned, [from, end]: Span, longest = longestHeading): number {
  const { text } = scanned
  const stop = firstStop(scanned, [from, Math.min(end, from + 3 * longestHeading)])
  const named = runOnNameEnd(text, [from, stop ?? end])
  if (named > from && (stop !== null || hasStop(text, [named, end]))) return named
  if (stop === null && !'；;，,、'.includes(text[end - 1] ?? '。')) {
    return end - from <= 3 * longestHeading || !hasStop(text, [from, end])
      ? end
      : spacedEnd(text, [from, end])
  }
  if (stop !== null && lengthOf(text, [from, stop]) <= longest) {
    if (text[stop] === '。') return phraseEnd(text, [from, stop]) ?? stop + 1
    return opensSubtitle(text, [stop, end]) ? end : stop + 1
  }
  if (stop === null && lengthOf(text, [from, end]) <= longestHeading) return end
  return spacedEnd(text, [from, end])
}

/** How long a stretch is, hard wraps and the blanks behind them left out. */
const lengthOf = (text: string, span: Span): number => text.slice(...span).replace(/[\n\r]\s*/g, '').length

/** Whether the colon at the start of a stretch opens the second half of a heading that has its line to itself: 一、思想引领：从点名到点亮. One with a figure is a text. */
const opensSubtitle = (text: string, [colon, end]: Span): boolean =>
  /^[：:](?:[^。！？；;：:，\d]|\d[\d.]*年){2,24}$/.test(text.slice(colon, end)) &&
  !/[、，,.…]$/.test(text[end - 1]!)

/** Where the first 。：！？ outside quotation marks and brackets stands in a stretch; null where there is none. */
export function firstStop({ text, enclosures }: Scanned, [from, end]: Span): number | null {
  const enclosed = new EnclosureCursor(enclosures, from)
  for (let at = from; at < end; at += 1) if (isStop(text, at) && enclosed.around(at) < 0) return at
  return null
}

const hasStop = (text: string, [from, end]: Span): boolean => /[。：！？]/.test(text.slice(from, end))

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((classOf(code) & bits.stop) !== 0) return true
  return (code === colon || code === wideColon) && !(isDigit(text, at - 1) && isDigit(text, at + 1))
}

const [colon, wideColon] = [':', '：'].map((mark) => mark.charCodeAt(0))

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** Where a phrase ends that a blank parts from a sentence with a figure; without one they may be the members of one heading (坚持党建引领 凝聚发展合力，推动乡村振兴): `二、宣传培训 举办培训班9期，发放资料3000份。` */
function phraseEnd(text: string, [from, stop]: Span): number | null {
  const [, phrase] =
    /^([\u4e00-\u9fff]{3,16})[^\S\n\r][\u4e00-\u9fff]{2}[^\s]*\d/.exec(text.slice(from, stop)) ?? []
  return phrase && isClause(text, from, from + phrase.length) ? from + phrase.length : null
}

/** Where a phrase ends that a blank parts from a text of its own. One of several clauses may be so too, but not what says when or how something was. */
function spacedEnd(text: string, [from, end]: Span): number {
  for (let at = from; at < end && at - from <= longestSpaced; at += 1) {
    const code = text.charCodeAt(at)
    if (/[。；：;:]/.test(text[at]!) || (/[，,]/.test(text[at]!) && !isClause(text, from, at))) return from
    if (at > from + 1 && isSpace(code) && /[\u4e00-\u9fff]/.test(text[at - 1]!))
      return /[\n\r]/.test(text[at]!) ? from : at
  }
  return from
}

/** Whether the words before a comma are a clause, and no adverbial. */
const isClause = (text: string, from: number, at: number): boolean =>
  !/[来中后前时间里上下]$|年|\d/.test(text.slice(from, at))
