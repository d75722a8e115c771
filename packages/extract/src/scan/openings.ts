import { capital, characterKinds, halfMark, numeral, phraseStart } from './characters.ts'
import { oncePerScan } from './once-per-scan.ts'
import { tagNumber } from './word-tags.ts'

/** The words of a text, in order, at which a phrase of a lexicon can begin, and those at which a number can that counts. */
export type Openings = { phrases: readonly number[]; numbers: readonly number[] }

/** Looks at each word once for all that asks for few of them. */
export const openingsOf = oncePerScan(({ text, tokens }): Openings => {
  const { length, starts, ends, tags } = tokens
  const phrases: number[] = []
  const numbers: number[] = []
  for (let index = 0; index < length; index += 1) {
    const start = starts[index]!
    const tag = tags[index]!
    const kind = characterKinds[text.charCodeAt(start)]!
    if (kind & phraseStart) phrases.push(index)
    if (tag === numberTag || tag === maskTag) numbers.push(index)
    else if (kind & (numeral | capital | halfMark) && opensNumber(text, start, ends[index]!))
      numbers.push(index)
  }
  return { phrases, numbers }
})

const numberTag = tagNumber('number')
const maskTag = tagNumber('mask')

/** A numeral is a word by itself, opens a share (百分之) or halves (半). */
const opensNumber = (text: string, start: number, end: number): boolean =>
  end - start === 1 || text[start] === '半' || text.startsWith('分之', start + 1)
