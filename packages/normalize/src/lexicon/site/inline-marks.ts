/** A word between two equal fences, as converters leave it in mid-text. */
type InlineMark = { fence: string; example: string }

/**
 * Fences of marks like `##paidbegin##`: two of a sign that no Chinese text sets before a Latin word.
 * Source: marks seen in reports that document-sharing sites give out; the sign differs from site to site.
 */
export const inlineMarks: readonly InlineMark[] = [
  { fence: '##', example: '##paidbegin##' },
  { fence: '$$', example: '$$paidbegin$$' },
  { fence: '@@', example: '@@pagebreak@@' },
  { fence: '%%', example: '%%adend%%' },
]

/** Words that are a mark with one fence alone, where a converter cut off the other. */
export const markWords: readonly string[] = ['paidbegin', 'paidend', 'paid']

/** The longest word that is looked for between fences, in code units. */
export const longestMarkWord = 32
