const bullet = /^[-•·*?◦●] ?(?=[^\s\-—.·*])/
const opener = /^[【[（(『「〖]/
const closer = /[】\])）』」〗]$/

/** Cells that hold nothing, at the ends of a line. */
const emptyCells = /^(?:[|｜]\s*)+(?=[^\s|｜])|[\s|｜]+$/g

/** A line without the empty cells of a table round it. */
const withoutCells = (line: string): string =>
  line.includes('|') || line.includes('｜') ? line.replace(emptyCells, '') : line

/** A line without what a page sets round a line of its own: empty cells, a bullet, one pair of brackets. */
export function stripFrame(line: string): string {
  const bare = withoutCells(line).replace(bullet, '')
  return opener.test(bare) && closer.test(bare) ? bare.slice(1, -1).trim() : bare
}
