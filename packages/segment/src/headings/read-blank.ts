import type { Span } from '@shuzhi/document'
import { adverbialEnd, adverbialFront } from '../lexicon/adverbials.ts'
import { closesWithCount } from '../lexicon/counted-clauses.ts'
import { holdsSpace, skipSpace } from '../lines/characters.ts'
import { isPartName } from './part-names.ts'

/** A heading longer than this is a sentence of the body (annotation guidelines, 1). */
export const longestHeading = 40

/** A shorter word may be the verb of the sentence: `新建 小学2所`. */
const shortestPhrase = 3

/** So much is read of the sentence behind a blank. */
const longestRest = 120

/**
 * What the words before a blank are: the end of a paragraph, the name of a part of a report, a phrase that may be a heading or a clause of one, or (`open`) no more than the front
 * of a sentence, which the blank stands inside of.
 */
export function blankBehind(text: string, [from, end]: Span): 'line' | 'name' | 'phrase' | 'open' {
  const last = text[end - 1] ?? '。'
  if ('。！？：；!?;:'.includes(last)) return 'line'
  if ('”’」）)'.includes(last) && text.slice(Math.max(from, end - longestClosing), end).includes('。'))
    return 'line'
  const words = text.slice(from, Math.min(end, from + longestHeading + 1))
  if (words.length > longestHeading || unended.test(words)) return 'open'
  if (isPartName(words)) return 'name'
  const clauses = words.split(/[，,]/)
  const leads = adverbialFront.test(clauses.at(-1)!) || clauses.some((clause) => adverbialEnd.test(clause))
  return leads || clauses.some(closesWithCount) ? 'open' : 'phrase'
}

/** What closes a paragraph in brackets or quotation marks stands behind a stop by no more than this. */
const longestClosing = 200

/** A stop, a line break, or a quotation mark or bracket that nothing closes. */
const unended = /[。！？；;\n\r]|[“《（(][^”》）)]*$/

/**
 * A blank that may part a heading from its text; `end` is the place of the blank. `name`: behind the name of a part; `text`: a sentence with a count of things is behind
 * it (`宣传培训 举办培训班9期`); `clauses`: what is behind runs parallel to the phrase, and so belongs to it (`修路架桥 造福一方`); `either`: the page must tell.
 */
export type Blank = { end: number; kind: 'name' | 'text' | 'clauses' | 'either' }

/** The first blank between Chinese words in the sentence that begins at `from`; null where it has none, or where that only sets words apart. */
export function readBlank(text: string, [from, end]: Span): Blank | null {
  const words = text.slice(from, Math.min(end, from + longestHeading + 8))
  const found = holdsSpace(words) ? between.exec(words) : null
  if (!found) return null
  const blank = from + found.index
  const before = blankBehind(text, [from, blank])
  if (before === 'name') return { end: blank, kind: before }
  if (before !== 'phrase') return null
  const last = Math.min(end, blank + longestRest)
  const rest = text.slice(skipSpace(text, blank, last), last)
  const sentence = /^[^。！？：]*/.exec(rest)![0]
  return { end: blank, kind: kindOfRest(sentence.split(/[，,；;]/), found.index) }
}

/** A blank with Chinese words on both sides, or a year behind: one beside another figure or a Latin word sets that apart. */
const between = /(?<=[\u4e00-\u9fff”》）]{2})[^\S\n\r]+(?=[\u4e00-\u9fff“《（]|\d{4}年)/

function kindOfRest(clauses: readonly string[], length: number): Blank['kind'] {
  if (length >= shortestPhrase && clauses.some(closesWithCount)) return 'text'
  return clauses.every((clause) => Math.abs(clause.length - length) <= 2) ? 'clauses' : 'either'
}
