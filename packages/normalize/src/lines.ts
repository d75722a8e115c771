/** Visits the lines of a text, without their line feeds; one empty line for an empty text. No object is made for a line: there are many. */
export function eachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    visit(start, end)
    start = end + 1
  }
  visit(start, text.length)
}

/** Where the line ends that `at` stands in: at its line feed or the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the line begins that `at` stands in: behind the line feed before it or at the start of the text. */
export const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
