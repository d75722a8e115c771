/** A whole line that a web site or a converter added. It is looked at without its outer blanks, brackets and bullet. */
export type LineMark = {
  kind: string
  /** What such a line begins with. */
  begins: readonly string[]
  /** What stands behind that, to the end of the line. */
  rest: RegExp
  examples: readonly string[]
  /** Lines of reports that begin so too. */
  ordinary: readonly string[]
}
