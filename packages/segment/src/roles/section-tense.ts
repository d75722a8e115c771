import type { Role } from '@shuzhi/document'
import { flawWords } from '../lexicon/flaws.ts'
import { aheadOpening, aheadWords, aims, doneWords } from '../lexicon/tenses.ts'

/** How much of a text is read to tell of what time it speaks, in code units. */
export const longestRead = 600

/** How often a text says that something was done, that something is to be done, and that something is wanting. */
export type Tense = { done: number; ahead: number; flaws: number }

/** Reads a text for its time. A sentence on aims (`预期目标：生产总值增长6%`) looks ahead, whatever figures stand in it. */
export function tenseOf(text: string): Tense {
  const flaws = count(text, flawWords)
  if (!aims.test(text)) return { done: count(text, doneWords), ahead: count(`。${text}`, aheadWords), flaws }
  const sentences = text.split('。')
  const others = sentences.filter((sentence) => !aims.test(sentence))
  const rest = others.join('。')
  return {
    done: count(rest, doneWords),
    ahead: count(`。${rest}`, aheadWords) + leastAhead * (sentences.length - others.length),
    flaws,
  }
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/** So many words on what is to be done a text has at least that tells of it; one may stand in any. */
const leastAhead = 2

/** Whether a text tells of what was done more often than of what is to be done. */
export const looksBack = ({ done, ahead }: Tense): boolean => done > ahead

/** Whether a text tells of what is to be done more often than of what was done. */
export const looksAhead = ({ done, ahead }: Tense): boolean => ahead >= leastAhead && ahead > done

/** Whether a text tells of what was done far more often than of what is to be done. */
export const isAllBack = ({ done, ahead }: Tense): boolean => done > 2 * ahead

/** Whether a text tells of hardly anything but what is to be done. */
export const isAllAhead = ({ done, ahead }: Tense): boolean => ahead >= 2 * leastAhead && ahead > 3 * done

/** So many words on what is wanting a text has at least that tells of problems. */
const leastFlaws = 2

/**
 * The role that a text tells for its section by what it speaks of most: what is wanting, what was done, or what is to be done, which reviews
 * speak of less than plans do of what was done; null where it speaks of none. */
export function toldRole({ done, ahead, flaws }: Tense): Role | null {
  if (flaws >= leastFlaws && flaws > done && flaws >= ahead) return 'problems'
  if (done > ahead) return 'achievements'
  return ahead > 0 ? 'plans' : null
}

/** Whether the first words of a section put it into a time to come. */
export const opensAhead = (text: string): boolean => aheadOpening.test(text.trimStart())
