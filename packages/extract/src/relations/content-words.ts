import { plainWords } from '../lexicon/words/plain-words.ts'
import { type Dictionary, entryId, idCount } from '../scan/dictionary.ts'
import { oncePer } from '../scan/once-per.ts'
import type { Scan } from '../scan/scan.ts'
import type { Tokens } from '../scan/tokens.ts'
import { tagNumber, wordTags } from '../scan/word-tags.ts'
import type { Statement } from './statement.ts'

/**
 * The content words that statements mention, as columns, since a long report has very many. A mention is an index: a word in a statement,
 * by their numbers, where it stands there first, and its weight, which is three times as much in the statement's name.
 */
export type Mentions = {
  words: Int32Array
  statements: Int32Array
  starts: Int32Array
  ends: Int32Array
  weights: Uint8Array
  /** The next mention of the same word, or -1. */
  next: Int32Array
  /** Where the mentions of each statement begin; behind the last one, where they end. */
  from: Int32Array
  /** Of each word the first mention, how many there are, and how much it tells: the more, the fewer statements have it (idf). */
  first: readonly number[]
  counts: readonly number[]
  rarity: Float64Array
}

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

/**
 * What each statement mentions, in the order of its text: the words of two characters and more that name or do something; those that
 * any report has are left out.
 */
export function contentWords({ tokens }: Scan, given: readonly Statement[]): Mentions {
  const [first, counts, last]: [number[], number[], number[]] = [[], [], []]
  const numberOf = wordNumbers(tokens)
  const { words, statements, starts, ends, weights, next, from } = columns(tokens, given)
  let count = 0
  given.forEach(({ item: { span, name } }, statement) => {
    from[statement] = count
    for (let at = tokens.from(span[0]); at < tokens.length && tokens.starts[at]! < span[1]; at += 1) {
      const word = numberOf(at)
      if (word < 0) continue
      const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
      const weight = name[0] <= start && end <= name[1] ? 3 : 1
      const known = last[word] ?? -1
      let mention = known
      if (known < from[statement]!) {
        mention = count
        count += 1
        words[mention] = word
        statements[mention] = statement
        next[mention] = -1
        if (known >= 0) next[known] = mention
        else first[word] = mention
        counts[word] = (counts[word] ?? 0) + 1
        last[word] = mention
      } else if (weights[known]! >= weight) continue
      starts[mention] = start
      ends[mention] = end
      weights[mention] = weight
    }
  })
  from[given.length] = count
  const rarity = Float64Array.from(counts, (holders) => Math.log(1 + given.length / holders))
  return { words, statements, starts, ends, weights, next, from, first, counts, rarity }
}

/** Columns with room for as many mentions as the statements have words. */
function columns(tokens: Tokens, given: readonly Statement[]) {
  let room = 0
  for (const { item } of given) room += tokens.from(item.span[1]) - tokens.from(item.span[0])
  return {
    words: new Int32Array(room),
    statements: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    weights: new Uint8Array(room),
    next: new Int32Array(room),
    from: new Int32Array(given.length + 1),
  }
}

/** Numbers content words by when they come first, by their place among the tokens; -1 for one that is none. */
function wordNumbers(tokens: Tokens): (at: number) => number {
  const plain = plainIds(tokens.dictionary)
  // By their number in the dictionary, words that it lacks by themselves.
  const numbers = new Map<number | string, number>()
  return (at) => {
    if (tokens.ends[at]! - tokens.starts[at]! < 2 || !isContent[tokens.tags[at]!]) return -1
    const id = tokens.ids[at]!
    if (id >= 0 && plain[id] === 1) return -1
    const key = id < 0 ? tokens.word(at) : id
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
}
