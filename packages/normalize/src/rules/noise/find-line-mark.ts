import { lineMarks } from '../../lexicon/site/lines.ts'
import { stripFrame } from './strip-frame.ts'

type Beginning = { begin: string; kind: string; rest: RegExp }

/** What a line with a given first code unit may begin with. */
const byOpening = new Map<number, Beginning[]>()
for (const { kind, begins, rest } of lineMarks)
  for (const begin of begins) {
    const opening = begin.charCodeAt(0)
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), { begin, kind, rest }])
  }

/** What such a line begins with, but for what a page sets round it. */
export const openingsOfMarks: readonly string[] = [...byOpening.keys()].map((code) =>
  String.fromCharCode(code),
)

/** The kind of a line that a site or a converter added, told by what it begins with; null for all other lines. */
export function findLineMark(line: string): string | null {
  const bare = stripFrame(line)
  return kindOf(line) ?? (bare === line ? null : kindOf(bare))
}

function kindOf(line: string): string | null {
  const found = byOpening
    .get(line.charCodeAt(0))
    ?.find(({ begin, rest }) => line.startsWith(begin) && rest.test(line.slice(begin.length)))
  return found?.kind ?? null
}
