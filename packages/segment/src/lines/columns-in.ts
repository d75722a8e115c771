/** Columns that a character takes: two for a Chinese one. */
const columnsOf = (code: number): number => (code < 0x1100 ? 1 : 2)

/** The columns of a stretch of text. */
export function columnsIn(text: string, start: number, end: number): number {
  let columns = 0
  for (let at = start; at < end; at += 1) columns += columnsOf(text.charCodeAt(at))
  return columns
}
