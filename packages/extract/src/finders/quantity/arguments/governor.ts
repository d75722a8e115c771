import type { Stretch } from './stretch.ts'

/** What governs a number from its left: the verb, and the noun phrase between verb and number. */
export type Governor = {
  verb: Stretch | null
  /** What stands between verb and number; empty when the verb touches the number. Without verb: all that stands before the number. */
  phrase: Stretch
}
