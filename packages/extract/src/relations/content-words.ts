import { contains, type Span } from '@shuzhi/document'
import { plainWords } from '../lexicon/plain-words.ts'
import type { WordTag } from '../scan/dictionary.ts'
import type { Scan } from '../scan/scan.ts'
import type { Statement } from './statement.ts'

/** A word that tells what a statement is about: where it stands first, and its weight, which is three times as much in the statement's name. */
export type ContentWord = { span: Span; weight: number }

const contentTags: ReadonlySet<WordTag> = new Set(['n', 'v', 'vn', 'a', 'b', 's', 'i', 'x', 'latin'])

/** The words of two characters and more that name or do something, by the word; those that any report has are left out. */
export function contentWords({ tokens }: Scan, { item }: Statement): Map<string, ContentWord> {
  const words = new Map<string, ContentWord>()
  for (let at = tokens.from(item.span[0]); at < tokens.length; at += 1) {
    const span: Span = [tokens.starts[at]!, tokens.ends[at]!]
    if (span[0] >= item.span[1]) break
    const tag = tokens.tag(at)
    if (span[1] - span[0] < 2 || !tag || !contentTags.has(tag)) continue
    const word = tokens.word(at)
    if (plainWords.has(word)) continue
    const weight = contains(item.name, span) ? 3 : 1
    if ((words.get(word)?.weight ?? 0) < weight) words.set(word, { span, weight })
  }
  return words
}
