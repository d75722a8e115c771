import type { Role } from '@shuzhi/document'
import type { Part } from '../lines/part.ts'
import { isTitled, titleRole } from '../lines/titled.ts'
import { announcesReport } from './announced-roles.ts'
import type { Placed } from './heading-roles.ts'
import { longestRead, tenseOf } from './section-tense.ts'

/**
 * What the sections of a document are about that say nothing of it: what the kind of document that the title names is about, or the line before them announces; for a
 * document of no known kind, what was done, where its text plainly says so. Null where nothing tells.
 */
export function documentRole(text: string, parts: readonly Part[]): Placed | null {
  const titles = parts.filter(({ type }) => type === 'title').map(({ span }) => text.slice(...span))
  const named: Role | null = titleRole(titles) ?? (announcesReport(text, parts) ? 'achievements' : null)
  if (named) return { role: named, reason: 'inherited' }
  return !titles.some(isTitled) && speaksOfDone(text, parts) ? { role: 'achievements', reason: 'told' } : null
}

/** A text tells what was done by so many words at least, and by twice as many as those on what is to be done. */
const leastDone = 3

function speaksOfDone(text: string, parts: readonly Part[]): boolean {
  let done = 0
  let ahead = 0
  for (const [i, part] of parts.entries()) {
    if (part.type !== 'text' || parts[i - 1]?.type !== 'heading') continue
    const [start, end] = part.span
    const tense = tenseOf(text.slice(start, Math.min(end, start + longestRead)))
    done += tense.done
    ahead += tense.ahead
  }
  return done >= leastDone && done > 2 * ahead
}
