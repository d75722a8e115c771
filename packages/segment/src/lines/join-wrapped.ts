import type { Span } from '@shuzhi/document'
import { findHeadingMarker, findMarker } from '../markers/read-marker.ts'
import { bits, classOf, hasOneOf } from './characters.ts'
import type { PhysicalLine } from './physical-lines.ts'
import { tornTest } from './torn-numbers.ts'
import { wrapTest } from './wrap-test.ts'

/** A heading that a line break parts from its number is at most this long. */
const longestParted = 40

/**
 * The spans of a text's lines, with what a hard wrap or a break behind a number tore apart joined again. A text counts as hard-wrapped when
 * most of its lines that end in mid-sentence reach the same right edge.
 */
export function joinWrapped(text: string, lines: readonly PhysicalLine[]): Span[] {
  const goesOn = wrapTest(text, lines)
  const isTorn = tornTest(text, lines)
  const spans: Span[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const { span } = lines[i]!
    const last = spans.at(-1)
    const parted = last && (isParted(text, lines[i - 1]!.span, span) || endsInPoint(text, lines[i - 1]!.span))
    if (last && (parted || goesOn(i, last[0]) || isTorn(i))) spans[spans.length - 1] = [last[0], span[1]]
    else spans.push(span)
  }
  return spans
}

/** Whether a number stands alone on its line and a short line without number follows that no stop closes; behind a number without a mark (`一`) no sentence. */
function isParted(text: string, span: Span, next: Span): boolean {
  if (span[1] - span[0] > 8 || next[1] - next[0] > longestParted || hasOneOf(text, next[1] - 1, '。！？；'))
    return false
  const alone =
    isNumber(text, span) || (isBareNumber(text, span) && !/[。；，：！？]/.test(text.slice(...next)))
  return alone && !findMarker(text, next[0], next[1], undefined, true)
}

/** Whether a line breaks off behind the word that opens a point: `…达标。二是`. */
function endsInPoint(text: string, [start, end]: Span): boolean {
  if (text[end - 1] !== '是' && text[end - 1] !== '要') return false
  return /[。；：，][一二三四五六七八九十]{1,2}[是要]$/.test(text.slice(Math.max(start, end - 4), end))
}

const isNumber = (text: string, [start, end]: Span): boolean =>
  findHeadingMarker(text, start, end, (marker) => marker.kind.style !== 'first' && marker.end === end) !==
  null

const isBareNumber = (text: string, [start, end]: Span): boolean =>
  end - start <= 3 &&
  opensWithNumeral(text, start) &&
  /^[一二三四五六七八九十]+$/.test(text.slice(start, end))

const opensWithNumeral = (text: string, at: number): boolean =>
  (classOf(text.charCodeAt(at)) & bits.numeral) !== 0
