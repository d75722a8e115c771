import type { MarkerKind } from '../lexicon/marker-kinds/marker-kind.ts'
import { isSpace } from '../lines/characters.ts'

/** Where the number begins of a marker at `at`; -1 where the mark that opens its kind does not stand there. */
export function numberStart(kind: MarkerKind, text: string, at: number): number {
  if (!kind.open) return at
  for (const mark of kind.open) if (text.startsWith(mark, at)) return skipGap(kind, text, at + mark.length)
  return -1
}

/** Where a marker ends whose number ends at `to`; -1 where a mark that its kind must have does not stand there. */
export function markerEnd(kind: MarkerKind, text: string, to: number): number {
  if (!kind.close) return to
  const behind = skipGap(kind, text, to)
  for (const mark of kind.close) if (text.startsWith(mark, behind)) return behind + mark.length
  return kind.closeOptional ? to : -1
}

/** The most white space that may part the pieces of a loose marker. */
const longestGap = 4

function skipGap({ loose }: MarkerKind, text: string, from: number): number {
  let at = from
  while (loose && at - from < longestGap && isSpace(text.charCodeAt(at))) at += 1
  return at
}
