import { isBlank } from '../blank.ts'
import { siteSpeech } from '../lexicon/site-speech.ts'

/** A longer line, in code units, is running text. */
export const longestSpeech = 280

/** The head and the end of a text, where a site speaks, are so many lines that hold anything. */
export const edgeLines = 12

/** So few lines there show whether a site speaks at all: it does not begin in the middle of its say. */
const headLines = 4
const endLines = 6

/** A word that shows a site's line wherever it stands. */
const sure = '小编'

/** Any word that such a line must hold; one expression, as most lines hold none. */
const anyWord = new RegExp(
  [...new Set(siteSpeech.flatMap(({ holds }) => holds))]
    .map((word) => word.replace(/[.*+?]/g, '\\$&'))
    .join('|'),
)

/** What kind of noise a line is in which a site speaks to its readers; null for all other lines. `line` is without outer blanks. */
export function speechKind(line: string): string | null {
  if (line.length > longestSpeech || !anyWord.test(line)) return null
  const found = siteSpeech.find(
    ({ holds, pattern }) => holds.some((word) => line.includes(word)) && pattern.test(line),
  )
  return found?.kind ?? null
}

/** Whether a site may speak in a text: at its head or its end, or anywhere with its own word. Looks at few lines, however long the text. */
export function mayHoldSpeech(text: string): boolean {
  if (text.includes(sure)) return true
  let left = headLines
  for (let start = 0; start < text.length && left > 0; ) {
    const end = endOf(text.indexOf('\n', start), text.length)
    if (isSpeech(text, start, end)) return true
    if (end > start) left -= 1
    start = end + 1
  }
  left = endLines
  for (let end = text.length; end > 0 && left > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (isSpeech(text, start, end)) return true
    if (end > start) left -= 1
    end = start - 1
  }
  return false
}

function isSpeech(text: string, start: number, end: number): boolean {
  let from = start
  while (from < end && isBlank(text.charCodeAt(from))) from += 1
  return from < end && end - from <= longestSpeech && speechKind(text.slice(from, end).trimEnd()) !== null
}

const endOf = (found: number, length: number): number => (found < 0 ? length : found)
