import type { Span } from '@shuzhi/document'
import { isBlank } from '../../blank.ts'

/** A line without its outer blanks; an empty span where it holds nothing else. */
export function trimmedLine(text: string, start: number, end: number): Span {
  let from = start
  while (from < end && isBlank(text.charCodeAt(from))) from += 1
  let to = end
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  return [from, to]
}
