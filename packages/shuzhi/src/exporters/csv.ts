import { columns } from './columns.ts'
import type { TextExporter } from './exporter.ts'
import { factRowsOf } from './fact-rows.ts'

/** A spreadsheet takes what begins so for a formula (OWASP, CSV injection); full-width forms are taken alike by some. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u

/**
 * A field of RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const lineOf = (fields: readonly (string | number | boolean | null)[]): string =>
  `${fields.map(csvField).join(',')}\r\n`

/** The table of facts as CSV with a byte order mark, as Excel wants it to read Chinese. */
export const csv: TextExporter = {
  kind: 'text',
  head: `\uFEFF${lineOf(columns.map(({ key }) => key))}`,
  part: (document) =>
    factRowsOf(document)
      .map((row) => lineOf(columns.map(({ key }) => row[key])))
      .join(''),
}
