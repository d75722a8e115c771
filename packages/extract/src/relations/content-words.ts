import { plainWords } from '../lexicon/words/plain-words.ts'
import { type Dictionary, entryId, idCount } from '../scan/dictionary.ts'
import { oncePer } from '../scan/once-per.ts'
import type { Scan } from '../scan/scan.ts'
import { tagNumber, wordTags } from '../scan/word-tags.ts'
import type { Statement } from './statement.ts'

/** A word that tells what statements are about: its mentions, one for each statement that has it, and how much it tells. */
type ContentWord = { mentions: Mention[]; rarity: number }

/**
 * A content word in the statement of a number: where it stands first, and its weight, which is three times as much in the
 * statement's name.
 */
export type Mention = { word: ContentWord; statement: number; start: number; end: number; weight: number }

/** For each kind of word, by its number, whether words of it name or do something. */
const isContent = new Uint8Array(wordTags.length)
for (const tag of ['n', 'v', 'vn', 'a', 'b', 's', 'i', 'x', 'latin'] as const) isContent[tagNumber(tag)] = 1

const none: Mention[] = []

/** Whether a dictionary's word is one that any report has, by its id. */
const plainIds = oncePer((dictionary: Dictionary): Uint8Array => {
  const plain = new Uint8Array(idCount(dictionary))
  for (const word of plainWords) {
    const entry = dictionary.trie.get(word)
    if (entry >= 0) plain[entryId(entry)] = 1
  }
  return plain
})

/**
 * What each statement mentions, in the order of its text: the words of two characters and more that name or do something; those that
 * any report has are left out. A word weighs more the fewer statements have it (idf).
 */
export function contentWords({ tokens }: Scan, statements: readonly Statement[]): Mention[][] {
  const plain = plainIds(tokens.dictionary)
  const isPlain = (id: number): boolean => id >= 0 && plain[id] === 1
  // By their number in the dictionary, words that it lacks by themselves.
  const words = new Map<number | string, ContentWord>()
  const found = statements.map(({ item: { span, name } }, statement) => {
    const mentions: Mention[] = []
    for (let at = tokens.from(span[0]); at < tokens.length && tokens.starts[at]! < span[1]; at += 1) {
      const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
      const id = tokens.ids[at]!
      if (end - start < 2 || !isContent[tokens.tags[at]!] || isPlain(id)) continue
      const key = id < 0 ? tokens.word(at) : id
      const word = words.get(key) ?? { mentions: none, rarity: 0 }
      const known = word.mentions.at(-1)
      const weight = name[0] <= start && end <= name[1] ? 3 : 1
      if (known?.statement !== statement) {
        const mention: Mention = { word, statement, start, end, weight }
        mentions.push(mention)
        if (known) {
          word.mentions.push(mention)
        } else {
          word.mentions = [mention]
          words.set(key, word)
        }
      } else if (known.weight < weight) {
        known.start = start
        known.end = end
        known.weight = weight
      }
    }
    return mentions
  })
  for (const word of words.values()) word.rarity = Math.log(1 + statements.length / word.mentions.length)
  return found
}
