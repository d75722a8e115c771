/** Whether a code unit is white space, as `String.prototype.trim` sees it. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0x3000 ||
  (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))

/** The stretch of `text` between `start` and `end` without white space at either end; null when nothing is left. */
export function trimSpan(text: string, start: number, end: number): [number, number] | null {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  return from < to ? [from, to] : null
}
