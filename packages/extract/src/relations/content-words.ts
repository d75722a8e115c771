import type { Span } from '@shuzhi/document'
import { plainWords } from '../lexicon/plain-words.ts'
import type { Scan } from '../scan/scan.ts'
import type { WordTag } from '../scan/word-tags.ts'
import type { Statement } from './statement.ts'

/** A word that tells what a statement is about: where it stands first, and its weight, which is three times as much in the statement's name. */
export type ContentWord = { span: Span; weight: number }

const contentTags: ReadonlySet<WordTag> = new Set(['n', 'v', 'vn', 'a', 'b', 's', 'i', 'x', 'latin'])

/** The words of two characters and more that name or do something, by the word; those that any report has are left out. */
export function contentWords({ tokens }: Scan, { item }: Statement): Map<string, ContentWord> {
  const words = new Map<string, ContentWord>()
  for (let at = tokens.from(item.span[0]); at < tokens.length; at += 1) {
    const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
    if (start >= item.span[1]) break
    if (end - start < 2 || !contentTags.has(tokens.tag(at)!)) continue
    const word = tokens.word(at)
    if (plainWords.has(word)) continue
    const weight = item.name[0] <= start && end <= item.name[1] ? 3 : 1
    if ((words.get(word)?.weight ?? 0) < weight) words.set(word, { span: [start, end], weight })
  }
  return words
}
