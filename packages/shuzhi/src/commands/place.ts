import type { Locator } from '@shuzhi/document'
import { visible } from '../visible.ts'

/** A place in a report as reporters print it; without a column it is the whole line. Both count from 1. */
export type Place = { path: string; line: number; column: number | undefined }

/** The place that an operand names, `FILE:LINE:COLUMN` or `FILE:LINE`; undefined where it names none. */
export function placeOf(operand: string): Place | undefined {
  const [, path, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(operand) ?? []
  if (path === undefined) return undefined
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) }
}

/** Whether a stretch of the source lies over a place. */
export function isAt({ line, column }: Place, { start, end }: ReturnType<Locator['locate']>): boolean {
  if (line < start.line || line > end.line) return false
  if (column === undefined) return true
  return (line > start.line || column >= start.column) && (line < end.line || column < end.column)
}

/** A place as it is typed. */
export const placeText = ({ path, line, column }: Place): string =>
  [visible(path), line, ...(column === undefined ? [] : [column])].join(':')
