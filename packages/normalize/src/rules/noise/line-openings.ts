import { openingsOfMarks } from './find-line-mark.ts'
import { openingsOfFields } from './page-data.ts'
import { openingsOfWords } from './read-word-line.ts'

/** What a line of the page may be, by its first code unit: bits. */
export const mayBe = { mark: 1, field: 2, word: 4 } as const

const bits = new Uint8Array(65_536)
for (const [bit, openings] of [
  [mayBe.mark, openingsOfMarks],
  [mayBe.field, openingsOfFields],
  [mayBe.word, openingsOfWords],
] as const)
  for (const opening of openings) {
    const code = opening.charCodeAt(0)
    bits[code] = bits[code]! | bit
  }

/** Blanks, bullets and brackets, which a page sets before any line of its own. */
const isFrame = new Uint8Array(65_536)
for (const sign of ' \u3000-—.【[（(『「〖•·*?◦●|｜') isFrame[sign.charCodeAt(0)] = 1

/** What the line that begins at `start` may be; 0 for most lines of a report. */
export function lineMayBe(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isFrame[text.charCodeAt(at)] === 1) at += 1
  return bits[text.charCodeAt(start)]! | (at < end ? bits[text.charCodeAt(at)]! : 0)
}

/** All of that as signs of a rule: a dash at the end is one, elsewhere it would make a range. */
export const lineOpenings = `【（(『「〖•·*?◦●|｜${[
  ...new Set([...openingsOfMarks, ...openingsOfFields, ...openingsOfWords]),
]
  .join('')
  .replace(/[-[]/g, '')}[-`
