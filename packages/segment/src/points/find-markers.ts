import { numeralCharacters, type Span } from '@shuzhi/document'
import { enclosuresOf, insideAny } from '../enclosures.ts'
import { markerKinds } from '../lexicon/marker-kinds.ts'
import type { TextPart } from '../part.ts'
import { type Marker, readMarkers } from '../read-marker.ts'

/** A marker that may open a point: in which part it stands, whether it opens its physical line, how sure its place is. */
export type Candidate = Marker & { part: number; initial: boolean; firm: boolean }

/** The end of a clause (，。； and the like) with a character behind it that a marker can begin with, or a mark that needs no clause before it. */
const openings =
  /(?:^|[。；：，、！？…;:,!?）)”])\s*(?=[一二三四五六七八九十其首再最另第0-9０-９A-Ea-e（(⒈-⒛⑴-⒇㈠-㈩①-⑳❶-❿➀-➉])|(?=[（(①-⑳])/g
const firmStart = /^$|[。；：！？…;:!?]/

/** What can open a point in each part of a section's text, in order. Nothing inside quotation marks or 《》 can. */
export function findCandidates(text: string, parts: readonly TextPart[]): Candidate[] {
  return parts.flatMap((part, index) => (part.contents ? [] : candidatesIn(text, part, index)))
}

function candidatesIn(text: string, { span, opensLine }: TextPart, part: number): Candidate[] {
  const [start, end] = span
  const found: Candidate[] = []
  for (const { 0: before, index } of text.slice(start, end).matchAll(openings)) {
    const at = start + index + before.length
    const opens = before !== '' || at === start
    const marker = readMarkers(text, at, end).find((one) => fits(text, end, one, opens))
    const last = found.at(-1)?.end ?? 0
    if (!marker || at < last || (at > last && isListed(text, start + index, before))) continue
    const { kind, ordinal, end: close } = marker
    const firm = opens && firmStart.test(before.trimEnd())
    found.push({ kind, ordinal, start: at, end: close, part, initial: at === start && opensLine, firm })
  }
  if (found.length === 0) return found
  const inside = insideAny(quotesOf(text, span))
  return found.filter(({ start: at }) => !inside(at))
}

/** Whether the 、 at `comma` parts numbers of a list: in `第一、二、三是同类` the third is no marker. */
const isListed = (text: string, comma: number, before: string): boolean =>
  before.startsWith('、') && numeralCharacters.includes(text[comma - 1] ?? '-')

/** Quotation marks and 《》 hide markers; brackets do not, for they open some. */
const quotesOf = (text: string, span: Span): Span[] =>
  enclosuresOf(text, span).filter(([open]) => !/[（(〔[]/.test(text[open]!))

/** Inside a paragraph a kind that needs the start of a clause must have it, and `一是一` counts nothing. */
function fits(text: string, end: number, { kind, ordinal, end: close }: Marker, opens: boolean): boolean {
  if (kind.stands === 'heading' || (kind.boundary && !opens)) return false
  if (close >= end && kind.style !== 'first') return kind.numerals === 'glyph'
  if (kind.numerals === 'han' && !kind.open && text[close] === ordinal.raw[0]) return false
  return true
}

/** Styles whose words count one after another, so that `一是…二要…` is one enumeration. */
export const countingStyles: ReadonlySet<string> = new Set(
  markerKinds.filter(({ counts }) => counts).map(({ style }) => style),
)
