import type { MarkerKind } from '../lexicon/marker-kinds/marker-kind.ts'
import { isSpace } from '../lines/characters.ts'

/** Where the number begins of a marker at `at`; -1 where the mark that opens its kind does not stand there. */
export function numberStart(kind: MarkerKind, text: string, at: number): number {
  if (!kind.open) return at
  for (const mark of kind.open) if (standsAt(mark, text, at)) return skipGap(kind, text, at + mark.length)
  return -1
}

/** Where a marker ends whose number ends at `to`; -1 where a mark that its kind must have does not stand there. */
export function markerEnd(kind: MarkerKind, text: string, to: number): number {
  if (!kind.close) return to
  const behind = skipGap(kind, text, to)
  for (const mark of kind.close) if (standsAt(mark, text, behind)) return behind + mark.length
  return kind.closeOptional ? to : -1
}

/** Whether a mark stands at `at`. Its first character is asked first: most marks are no more, and most do not stand there. */
const standsAt = (mark: string, text: string, at: number): boolean =>
  text.charCodeAt(at) === mark.charCodeAt(0) && (mark.length === 1 || text.startsWith(mark, at))

/** The most white space that may part the pieces of a loose marker. */
const longestGap = 4

function skipGap({ loose }: MarkerKind, text: string, from: number): number {
  let at = from
  while (loose && at - from < longestGap && isSpace(text.charCodeAt(at))) at += 1
  return at
}
