import type { Span } from '@shuzhi/document'
import { plainWords } from '../lexicon/plain-words.ts'
import type { Scan } from '../scan/scan.ts'
import { tagNumber } from '../scan/word-tags.ts'
import type { Statement } from './statement.ts'

/** A word that tells what a statement is about: where it stands first, and its weight, which is three times as much in the statement's name. */
export type ContentWord = { span: Span; weight: number }

const contentTags: ReadonlySet<number> = new Set(
  (['n', 'v', 'vn', 'a', 'b', 's', 'i', 'x', 'latin'] as const).map(tagNumber),
)

/** A word, by its number in the dictionary; one that the dictionary lacks by itself. */
export type WordKey = number | string

/** The words of two characters and more that name or do something; those that any report has are left out. */
export function contentWords({ tokens }: Scan, { item }: Statement): Map<WordKey, ContentWord> {
  const words = new Map<WordKey, ContentWord>()
  for (let at = tokens.from(item.span[0]); at < tokens.length; at += 1) {
    const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
    if (start >= item.span[1]) break
    if (end - start < 2 || !contentTags.has(tokens.tags[at]!)) continue
    const key = tokens.ids[at]! < 0 ? tokens.word(at) : tokens.ids[at]!
    const weight = item.name[0] <= start && end <= item.name[1] ? 3 : 1
    const known = words.get(key)
    if (known ? known.weight < weight : !plainWords.has(tokens.word(at)))
      words.set(key, { span: [start, end], weight })
  }
  return words
}
