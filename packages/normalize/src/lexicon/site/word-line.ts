/** A line that holds nothing but some words, with blanks, bars, dashes and brackets between them. */
export type WordLine = {
  kind: string
  /** Words, as parts of a pattern, of which one shows whose line it is. */
  sure: readonly string[]
  /** Words that reports set alone on a line as well. */
  words: readonly string[]
  /** Words that show nothing, also where several of them stand together, but that such a line may hold beside others. */
  beside?: readonly string[]
  examples: readonly string[]
  /** Lines of reports that hold such words. */
  ordinary: readonly string[]
}
