import type { Span } from '@shuzhi/document'
import { plainWords } from '../lexicon/words/plain-words.ts'
import { type Dictionary, entryId, idCount } from '../scan/dictionary.ts'
import { oncePer } from '../scan/once-per.ts'
import type { Scan } from '../scan/scan.ts'
import type { Tokens } from '../scan/tokens.ts'
import { tagNumber, wordTags } from '../scan/word-tags.ts'

/** For each kind of word, by its number, whether words of it name or do something. */
const isContent = new Uint8Array(wordTags.length)
for (const tag of ['n', 'v', 'vn', 'a', 'b', 's', 'i', 'x', 'latin'] as const) isContent[tagNumber(tag)] = 1

/** Whether a dictionary's word is one that any report has, by its id. */
const plainIds = oncePer((dictionary: Dictionary): Uint8Array => {
  const plain = new Uint8Array(idCount(dictionary))
  for (const word of plainWords) {
    const entry = dictionary.trie.get(word)
    if (entry >= 0) plain[entryId(entry)] = 1
  }
  return plain
})

type Visit = (key: number, start: number, end: number) => void

/** Shows each gram of a span with the word or the two words that it stands in. */
export function visitGrams({ text, tokens }: Scan, [from, until]: Span, visit: Visit): void {
  const isTelling = tellingIn(tokens, until)
  for (let at = tokens.from(from); at < tokens.length && tokens.starts[at]! < until; at += 1) {
    if (!isTelling(at)) continue
    const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
    const nextEnd = tokens.starts[at + 1] === end && isTelling(at + 1) ? tokens.ends[at + 1]! : end
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i)
      // A Latin letter alone tells nothing.
      if (code > 0x7f) visit(code, start, end)
      const pairEnd = i + 1 < end ? end : nextEnd
      if (i + 1 < pairEnd) visit(pairKey(code, text.charCodeAt(i + 1)), start, pairEnd)
    }
  }
}

/** Apart from the keys of single characters, which are their code units: no pair begins with 0. */
const pairKey = (first: number, second: number): number => (first << 16) | second

/** Whether a gram is a pair, by its key. */
export const isPairKey = (key: number): boolean => key < 0 || key > 0xffff

/** Whether a word that starts before `until` names or does something, and not what any report does. */
function tellingIn(
  { starts, tags, ids, dictionary, length }: Tokens,
  until: number,
): (at: number) => boolean {
  const plain = plainIds(dictionary)
  return (at) =>
    at < length &&
    starts[at]! < until &&
    isContent[tags[at]!] === 1 &&
    !(ids[at]! >= 0 && plain[ids[at]!] === 1)
}
