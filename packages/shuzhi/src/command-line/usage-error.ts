import type { Blanks, Text } from './language.ts'

/** A user's mistake: one line that says what to do. */
export class UsageError extends Error {
  override name = 'UsageError'
  readonly text: Text
  readonly data: Blanks

  constructor(text: Text, data: Blanks = {}) {
    super(text.en)
    this.text = text
    this.data = data
  }
}
