import { z } from 'zod'
import { type FindingCode, findingTable } from './finding-table/index.ts'
import type { Language } from './language.ts'
import { roleNames } from './role-names.ts'
import { Span } from './span.ts'
import { Role } from './tree.ts'

/** How much a finding counts for. */
export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

/** The one right replacement for a stretch of the source, where there is exactly one. */
export const Fix = z.object({ raw: Span, insert: z.string() })
export type Fix = z.infer<typeof Fix>

/**
 * Something a reader should know about a place of the document; data, never an exception.
 * `span` is the place in the text. What was cut from the text has an empty span and stands at `raw` in the source.
 * `data` fills the blanks of the message in the table.
 */
export const Finding = z.object({
  code: z.enum(Object.keys(findingTable) as [FindingCode, ...FindingCode[]]),
  severity: Severity,
  span: Span,
  raw: Span.optional(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  fix: Fix.optional(),
})
export type Finding = z.infer<typeof Finding>

/** A finding with the severity that the table gives its code. */
export function finding(
  code: FindingCode,
  span: Span,
  data: Finding['data'] = {},
  place: { raw?: Span; fix?: Fix } = {},
): Finding {
  const made: Finding = { code, severity: findingTable[code].severity, span, data }
  if (place.raw) made.raw = place.raw
  if (place.fix) made.fix = place.fix
  return made
}

/** The finding's message, its blanks filled in. */
export const messageOf = (
  { code, data }: Pick<Finding, 'code' | 'data'>,
  language: Language = 'zh',
): string =>
  findingTable[code][language].replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = String(data[name] ?? blank)
    const role = name === 'role' ? Role.safeParse(value) : null
    return role?.success ? roleNames[role.data][language] : value
  })
