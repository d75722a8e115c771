import type { Part } from '../lines/part.ts'
import { isTitled, titleRole } from '../lines/titled.ts'
import { announcesReport } from './announced-roles.ts'
import type { Placed } from './heading-roles.ts'

/**
 * What the sections of a document are about that say nothing of it: what the kind of document that the title names is about, or the line before them announces. `told`
 * where neither does, for the text itself to tell; null for a kind that is about nothing of these.
 */
export function documentRole(text: string, parts: readonly Part[]): Placed | 'told' | null {
  const titles = parts.filter(({ type }) => type === 'title').map(({ span }) => text.slice(...span))
  const role = titleRole(titles) ?? (announcesReport(text, parts) ? 'achievements' : null)
  if (role) return { role, reason: 'inherited' }
  return titles.some(isTitled) ? null : 'told'
}
