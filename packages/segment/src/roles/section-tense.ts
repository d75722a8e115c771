import { aheadOpening, aheadWords, doneWords } from '../lexicon/tenses.ts'

/** How much of a text is read to tell of what time it speaks, in code units. */
export const longestRead = 300

/** How often a text says that something was done, and how often that something is to be done. */
export type Tense = { done: number; ahead: number }

export const tenseOf = (text: string): Tense => ({
  done: text.match(doneWords)?.length ?? 0,
  ahead: text.match(aheadWords)?.length ?? 0,
})

/** Whether a text tells of what was done more often than of what is to be done. */
export function looksBack(text: string): boolean {
  const { done, ahead } = tenseOf(text)
  return done > ahead
}

/** Whether the first words of a section put it into a time to come. */
export const opensAhead = (text: string): boolean => aheadOpening.test(text.trimStart())
