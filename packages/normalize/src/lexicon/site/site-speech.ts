/** A line that is told by words in it, wherever they stand: mostly one in which a site speaks to those who read it. */
export type SiteSpeech = {
  kind:
    | 'licence'
    | 'advertisement'
    | 'omission'
    | 'terms'
    | 'introduction'
    | 'invitation'
    | 'page-file'
    | 'page-path'
    | 'page-stamp'
  /** Words of which such a line holds one: all others need not be matched. */
  holds: readonly string[]
  /** Anchored at the front; what stands behind the evidence is part of the line. */
  pattern: RegExp
  examples: readonly string[]
  /** Lines of reports that hold such a word as well. */
  ordinary: readonly string[]
}
