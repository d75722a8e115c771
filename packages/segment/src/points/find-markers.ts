import { firstFrom, numeralCharacters } from '@shuzhi/document'
import { markerKinds } from '../lexicon/marker-kinds/index.ts'
import { bits, classOf, hasOneOf } from '../lines/characters.ts'
import { EnclosureCursor } from '../lines/enclosures.ts'
import type { TextPart } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { findPointMarker, type Marker } from '../markers/read-marker.ts'
import { gluedFirst, gluedNext, saysItself } from './glued-markers.ts'

/**
 * A marker that may open a point: in which part it stands, whether it opens its physical line, how sure its place is (`firm`, and `stopped` where a sentence ends before it), whether 是
 * follows (`首先是`).
 */
export type Candidate = Marker & {
  part: number
  initial: boolean
  firm: boolean
  stopped: boolean
  linked: boolean
}

/** What can open a point in each part of a section's text, in order. Nothing inside quotation marks or 《》 can. */
export function findCandidates(scanned: Scanned, parts: readonly TextPart[]): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < parts.length; i += 1)
    if (!parts[i]!.contents) addCandidates(found, scanned, parts[i]!, i)
  return found
}

function addCandidates(
  found: Candidate[],
  scanned: Scanned,
  { span, opensLine }: TextPart,
  part: number,
): void {
  const { text, openings, marksBefore } = scanned
  const [start, end] = span
  const first = firstFrom(openings, start + 1)
  if (!(openings[first]! < end) && !canOpenMarker(text.charCodeAt(start))) return
  const enclosed = new EnclosureCursor(scanned.enclosures, start)
  let last = start
  const add = (at: number, before: number) => {
    if (at < last) return
    const opens = before >= start || at === start
    const marker = findPointMarker(text, at, end, (one) => fits(text, end, one, opens))
    if (!marker || hides(text, enclosed.around(at)) || (at > last && isListed(text, before))) return
    const firm = opens && (at === start || hasOneOf(text, before, firmMarks))
    const { kind, ordinal, end: close } = marker
    const initial = at === start && opensLine
    addGlued(found, text, part, last, at, marker)
    const stopped = firm && (at === start || hasOneOf(text, before, '。！？!?'))
    const linked = text[close] === '是'
    found.push({ kind, ordinal, start: at, end: close, part, initial, firm, stopped, linked })
    last = close
  }
  add(start, -1)
  for (let i = first; openings[i]! < end; i += 1) add(openings[i]!, marksBefore[i]!)
  addGlued(found, text, part, last, end, null)
}

const canOpenMarker = (code: number): boolean => (classOf(code) & bits.opening) !== 0

/** Adds the markers between the last one found and the `next` that no mark sets off from what is before them. */
function addGlued(
  found: Candidate[],
  text: string,
  part: number,
  from: number,
  to: number,
  next: Marker | null,
): void {
  const first = next && gluedFirst(text, from, to, next)
  if (first) found.push(gluedIn(part, first))
  else
    for (let last = found.at(-1); last?.part === part; last = found.at(-1)) {
      const glued = gluedNext(text, last, to)
      if (!glued) return
      found.push(gluedIn(part, glued))
    }
}

const gluedIn = (part: number, { kind, ordinal, start, end }: Marker): Candidate => ({
  kind,
  ordinal,
  start,
  end,
  part,
  initial: false,
  firm: false,
  stopped: false,
  linked: false,
})

/** Behind these a marker opens a point for sure; behind a comma its neighbours must bear it out. */
const firmMarks = '。；：！？…;:!?'

/** Whether the mark before is a 、 that parts numbers of a list: in `第一、二、三是同类` the third is no marker. */
const isListed = (text: string, before: number): boolean =>
  before > 0 && text[before] === '、' && hasOneOf(text, before - 1, numeralCharacters)

/** Whether the mark at `open` opens quotation marks or 《》, which hide markers; brackets do not, for they open some. */
const hides = (text: string, open: number): boolean => open >= 0 && !hasOneOf(text, open, '（(〔[')

/** Inside a paragraph a kind that needs the start of a clause must have it, and `一是一，二是二` counts nothing. */
function fits(text: string, end: number, { kind, ordinal, end: close }: Marker, opens: boolean): boolean {
  if (kind.boundary && !opens) return false
  if (close >= end && kind.style !== 'first') return kind.numerals === 'glyph'
  return !(kind.numerals === 'han' && !kind.open && saysItself(text, ordinal.raw, close))
}

/** Styles whose words count one after another, so that `一是…二要…` is one enumeration. */
export const countingStyles: ReadonlySet<string> = new Set(
  markerKinds.filter(({ counts }) => counts).map(({ style }) => style),
)
