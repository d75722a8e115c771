import { Finding, findingTable, type Normalized } from '@shuzhi/document'
import { z } from 'zod'

/** A source that gives no report: its path and the finding that says why. */
export const Rejection = Finding.pick({ code: true, data: true }).extend({ path: z.string() })
export type Rejection = z.infer<typeof Rejection>

/** Whether a finding of this code says that the file gives no report: its severity in the table is error, whatever a config makes of it. */
export const isRejecting = ({ code }: Pick<Finding, 'code'>): boolean =>
  findingTable[code].severity === 'error'

/** The rejection of a document that gives no report; undefined for all others. */
export function rejectionOf({
  source,
  findings,
}: Pick<Normalized, 'source' | 'findings'>): Rejection | undefined {
  const error = findings.find(isRejecting)
  return error && { path: source.path, code: error.code, data: error.data }
}

/**
 * The rejection of a path that the system would not read: `reason` is its error code, `EACCES`; `EILSEQ` where the name is not
 * UTF-8, so that it cannot be asked for.
 */
export function unreadable(path: string, error: unknown): Rejection {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const reason = code === 'ENOENT' && path.includes('\u{fffd}') ? 'EILSEQ' : code
  return { path, code: 'unreadable', data: { reason } }
}

const isNoText: ReadonlySet<string> = new Set(['unreadable', 'undecodable', 'damaged-package'])

/** 2 where an input could not be read as text, else 1 where one gave no report, else 0. */
export function exitCodeOf(rejected: readonly Pick<Rejection, 'code'>[]): 0 | 1 | 2 {
  if (rejected.some(({ code }) => isNoText.has(code))) return 2
  return rejected.length > 0 ? 1 : 0
}
