import { documentTrade } from '../../lexicon/site/document-trade.ts'
import { siteSpeech } from '../../lexicon/site/speech.ts'
import { stripFrame } from './strip-frame.ts'
import { trimmedLine } from './trimmed-line.ts'
import { wordFilter } from './word-filter.ts'

/** A longer line, in code units, is running text. */
export const longestSpeech = 280

/** The head and the end of a text, where a site speaks, are so many lines that hold anything. */
export const edgeLines = 12

/** So few lines there show whether a site speaks at all: it does not begin in the middle of its say. */
const headLines = 4
const endLines = 6

const escaped = (word: string): string => word.replace(/[.*+?[\]()|]/g, '\\$&')
const anyOf = (words: Iterable<string>): RegExp => new RegExp([...new Set(words)].map(escaped).join('|'))

/** Whether a line may hold a word that it must hold. */
const mayHoldWord = wordFilter([
  ...siteSpeech.flatMap(({ holds }) => holds),
  ...documentTrade.own,
  documentTrade.reader,
])

const ownOrReader = anyOf([...documentTrade.own, documentTrade.reader])
const address = anyOf(documentTrade.address)

/** A report counts what was done. */
const counted = /\d[余多]?万?[个人名次件户条篇份起]/

/** Whether a line sets the terms of a deal in documents: it names the site or its goods, a deal, and addresses the reader. */
function isOfTrade(line: string): boolean {
  if (!ownOrReader.test(line) || counted.test(line)) return false
  const deals = documentTrade.deals.filter((word) => line.includes(word)).length
  const own = documentTrade.own.some((word) => line.includes(word))
  return own ? deals > 0 && address.test(line) : deals > 1
}

/** What kind of noise a line is in which a site speaks to its readers; null for all other lines. It is without outer blanks. */
export function speechKind(text: string, start: number, end: number): string | null {
  if (end - start > longestSpeech || !mayHoldWord(text, start, end)) return null
  const line = stripFrame(text.slice(start, end))
  const found = siteSpeech.find(
    ({ holds, pattern }) => holds.some((word) => line.includes(word)) && pattern.test(line),
  )
  return found?.kind ?? (isOfTrade(line) ? 'terms' : null)
}

/** Whether a site may speak in a text: at its head or its end. Looks at few lines, however long the text. */
export function mayHoldSpeech(text: string): boolean {
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
  const [from, to] = trimmedLine(text, start, end)
  return from < to && speechKind(text, from, to) !== null
}

const endOf = (found: number, length: number): number => (found < 0 ? length : found)
