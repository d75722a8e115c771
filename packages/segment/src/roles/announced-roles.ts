import type { Role } from '@shuzhi/document'
import { announcements, reportsAsFollows, reportsToMeeting } from '../lexicon/announcements.ts'
import type { Part } from '../lines/part.ts'

/** An announcement is no longer than this, in code units; of a longer text its end is read. */
const longest = 60

/**
 * The role that the text right before a heading announces for it, and for the headings of its depth behind it up to one that names its own, begins anew
 * below another colon, or has a lower depth; null where nothing is announced. So does a heading of its depth that ends in a colon and holds nothing (`二、存在的不足：`), as the count begins anew
 * below it. `named` is the role that a heading names itself.
 */
export function announcedRoles(
  text: string,
  parts: readonly Part[],
  depths: readonly number[],
  named: (heading: number) => Role | null,
): (Role | null)[] {
  let running: { role: Role; depth: number } | null = null
  let before: Part | undefined
  const roles: (Role | null)[] = []
  for (const part of parts) {
    if (part.type === 'heading') {
      const depth = depths[roles.length]!
      const last = roles.length - 1
      const heads = before?.type === 'heading' && depth === depths[last] && endsInColon(text, before)
      const role =
        heads && part.ordinal?.value === 1 ? named(last) : before ? announcedBy(text, before) : null
      const anew = part.ordinal?.value === 1 && before?.type === 'text' && endsInColon(text, before)
      if (role) running = { role, depth }
      else if (
        running &&
        (depth < running.depth || (depth === running.depth && (anew || named(roles.length))))
      )
        running = null
      roles.push(running?.depth === depth ? running.role : null)
    }
    before = part
  }
  return roles
}

const endsInColon = (text: string, { span: [, end] }: Part): boolean => /[：:]/.test(text[end - 1]!)

function announcedBy(text: string, part: Part): Role | null {
  if (part.type === 'label') return part.role
  if (part.type !== 'text') return null
  const end = endOf(text, part)
  return announcements.find(({ pattern }) => pattern.test(end))?.role ?? null
}

/** Whether the last text before the first heading says that a report follows, or one further up tells a meeting so. */
export function announcesReport(text: string, parts: readonly Part[]): boolean {
  const first = parts.findIndex(({ type }) => type === 'heading')
  const before = parts[first - 1]
  if (before?.type === 'text' && reportsAsFollows.test(endOf(text, before))) return true
  return parts.slice(0, Math.min(Math.max(first, 0), longestOpening)).some(({ type, span: [start, end] }) => {
    return type === 'text' && reportsToMeeting.test(text.slice(start, Math.min(end, start + longest)))
  })
}

/** What is said to a meeting stands among the first lines. */
const longestOpening = 8

const endOf = (text: string, { span: [start, end] }: Part): string =>
  text.slice(Math.max(start, end - longest), end)
