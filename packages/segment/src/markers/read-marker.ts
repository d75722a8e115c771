import { type Ordinal, parseNumeral } from '@shuzhi/document'
import { markerKinds } from '../lexicon/marker-kinds/index.ts'
import type { MarkerKind } from '../lexicon/marker-kinds/marker-kind.ts'
import { bits, classOf, isSpace, skipSpace } from '../lines/characters.ts'
import { numberEnd, numberValue } from './marker-numbers.ts'
import { firstCharacters } from './marker-openings.ts'
import { markerEnd, numberStart } from './marker-places.ts'

/** A marker as it stands in a text: `end` is where it ends, white space behind it not counted. */
export type Marker = { kind: MarkerKind; ordinal: Ordinal; start: number; end: number }

/**
 * Finds the first marker, in the order of the table, that the text at `at` can be read as and that `passes` a test, if one is given. Left out are those that `unless` rules out, and
 * those that may as well begin a list of numbers or a decimal (`一、二季度`, `3.5万元`), or that no mark closes, unless these are asked for. It makes no list: it is asked at most numbers of a text.
 */
export type MarkerFinder = (
  text: string,
  at: number,
  end: number,
  passes?: (marker: Marker, text: string, end: number) => boolean,
  withDoubtful?: boolean,
) => Marker | null

/** Kinds by the characters that their markers can begin with. */
function byFirstCharacter(kinds: readonly MarkerKind[]): ReadonlyMap<number, readonly MarkerKind[]> {
  const byFirst = new Map<number, MarkerKind[]>()
  for (const kind of kinds) {
    for (const first of firstCharacters(kind)) {
      const list = byFirst.get(first.charCodeAt(0))
      if (list) list.push(kind)
      else byFirst.set(first.charCodeAt(0), [kind])
    }
  }
  return byFirst
}

/** A finder of markers of some kinds; the others are not looked for. */
function finderOf(kinds: readonly MarkerKind[]): MarkerFinder {
  const byFirst = byFirstCharacter(kinds)
  return (text, at, end, passes = anyMarker, withDoubtful = false) => {
    const likely = byFirst.get(text.charCodeAt(at))
    if (!likely) return null
    let before: MarkerKind | null = null
    let to = at
    for (const kind of likely) {
      const from = numberStart(kind, text, at)
      if (from < 0) continue
      if (!before || !beginAlike(before, kind)) to = numberEnd(kind, text, from)
      before = kind
      const close = to === from ? -1 : markerEnd(kind, text, to)
      if (close < 0 || close > end) continue
      const marker = readMarker(kind, text, { at, from, to, close, end }, withDoubtful)
      if (marker && passes(marker, text, end)) return marker
    }
    return null
  }
}

const anyMarker = (): boolean => true

/** Finds markers of every kind. */
export const findMarker: MarkerFinder = finderOf(markerKinds)

/** Finds markers that can open a section. */
export const findHeadingMarker: MarkerFinder = finderOf(
  markerKinds.filter(({ stands }) => stands !== 'point'),
)

/** Finds markers that can open a point. */
export const findPointMarker: MarkerFinder = finderOf(
  markerKinds.filter(({ stands }) => stands !== 'heading'),
)

/** Whether two kinds that begin with the same character begin with the same number. */
const beginAlike = (one: MarkerKind, other: MarkerKind): boolean =>
  one.numerals === other.numerals &&
  (one.numerals === 'han' || one.numerals === 'arabic') &&
  !one.open &&
  !other.open

/** Where a marker begins, its number, where it ends, and the end of what is read. */
type Place = { at: number; from: number; to: number; close: number; end: number }

function readMarker(
  kind: MarkerKind,
  text: string,
  { at, from, to, close, end }: Place,
  withDoubtful: boolean,
): Marker | null {
  if (kind.bare && !kind.glued && !isSpace(text.charCodeAt(close))) return null
  // Behind its own mark a word that may do without one is sure: `最后，一…`, but not `最后一公里`.
  const marked = kind.closeOptional && close > to
  const behind = kind.echoes ? close - 1 : close
  if (!marked && kind.unless?.test(text.slice(behind, Math.min(end, close + 8)))) return null
  const value = numberValue(kind, text.slice(from, to))
  if (value === null) return null
  if (!withDoubtful && isDoubtful(kind, text, close, end, value)) return null
  return { kind, ordinal: { style: kind.style, value, raw: text.slice(at, close) }, start: at, end: close }
}

/** Whether what stands behind a marker that ends at `at` may make its number one of a list, or the whole part of a decimal; a year does not. */
function isDoubtful(kind: MarkerKind, text: string, at: number, end: number, value: number): boolean {
  const behind = at < end ? text[at]! : ' '
  if (kind.bare || kind.counted || (kind.apart && !/[\s【（(：:、，]/.test(behind))) return true
  if (kind.lists && listsOn(text, at, end, value, kind.lists)) return true
  if (
    kind.lists &&
    kind.open &&
    /^(?:、第|，第[二三四五六七八九十][、，和与及])/.test(text.slice(at - 1, at + 3))
  )
    return true
  return (
    kind.decimal === true &&
    isDigit(text.charCodeAt(at)) &&
    decimal.test(text.slice(at, Math.min(end, at + 8)))
  )
}

const isDigit = (code: number): boolean => (classOf(code) & bits.digit) !== 0

/** A digit that goes on with a number before it, and begins no year, be it a masked one (`20____年`). */
const decimal = /^\d(?!\d{3}年|\d?[xX×*＊_＿○〇]{2,6}年)/

/** A number of a list has at most so many characters. */
const longestListed = 3

/** Whether the number behind `value` stands at `at`, or a greater one with one of `words` behind it. */
function listsOn(text: string, at: number, end: number, value: number, words: readonly string[]): boolean {
  const last = Math.min(end, at + 12)
  const ahead = text.slice(skipSpace(text, at, last), last)
  let length = 0
  while (length < longestListed && (classOf(ahead.charCodeAt(length)) & bits.numeral) !== 0) length += 1
  const listed = length > 0 ? (parseNumeral(ahead.slice(0, length)) ?? 0) : 0
  if (listed <= value) return false
  return (
    (listed === value + 1 && text[at - 1] === '、') || words.some((word) => ahead.startsWith(word, length))
  )
}
