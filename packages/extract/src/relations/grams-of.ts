import type { Span } from '@shuzhi/document'
import { plainWords } from '../lexicon/words/plain-words.ts'
import { type Dictionary, entryId, idCount } from '../scan/dictionary.ts'
import { oncePer } from '../scan/once-per.ts'
import type { Scan } from '../scan/scan.ts'
import type { Tokens } from '../scan/tokens.ts'
import { tagNumber, wordTags } from '../scan/word-tags.ts'
import { GramNumbers } from './gram-numbers.ts'
import type { Statement } from './statement.ts'

/**
 * The grams that statements mention, as columns, since a long report has very many. A gram is a character of a content word, or two
 * that stand side by side: 学习, 学会 and 自学 share 学. A mention is an index: a gram in a statement, by their numbers, the word or
 * two words that it first stands in there, and its weight, which is twice as much in the statement's name.
 */
export type Mentions = {
  grams: Int32Array
  statements: Int32Array
  starts: Int32Array
  ends: Int32Array
  weights: Uint8Array
  /** The next mention of the same gram, or -1. */
  next: Int32Array
  /** Where the mentions of each statement begin; behind the last one, where they end. */
  from: Int32Array
  /** Of each gram whether it is a pair, the first mention, how many there are, and how much it tells: the more, the fewer statements have it (idf). */
  isPair: readonly boolean[]
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
 * What each statement is about, as far as none of its parts says it, by characters and pairs of them, in the order of its text:
 * those of words that name or do something; words that any report has are left out.
 */
export function gramsOf(scan: Scan, given: readonly Statement[]): Mentions {
  const [first, counts, last, isPair]: [number[], number[], number[], boolean[]] = [[], [], [], []]
  const spans = given.map((_, at) => ownSpan(given, at))
  const { grams, statements, starts, ends, weights, next, from } = columns(spans)
  const numbers = new GramNumbers(grams.length)
  let count = 0
  given.forEach(({ item: { name } }, statement) => {
    from[statement] = count
    visitGrams(scan, spans[statement]!, (key, start, end) => {
      const gram = numbers.of(key)
      const weight = name[0] <= start && end <= name[1] ? 2 : 1
      const known = gram < last.length ? last[gram]! : -1
      let mention = known
      if (known < from[statement]!) {
        mention = count
        count += 1
        grams[mention] = gram
        statements[mention] = statement
        next[mention] = -1
        if (known >= 0) {
          next[known] = mention
          counts[gram]! += 1
          last[gram] = mention
        } else {
          isPair.push(key < 0 || key > 0xffff)
          first.push(mention)
          counts.push(1)
          last.push(mention)
        }
      } else if (weights[known]! >= weight) return
      starts[mention] = start
      ends[mention] = end
      weights[mention] = weight
    })
  })
  from[given.length] = count
  const rarity = rarityOf(counts, given.length)
  return { grams, statements, starts, ends, weights, next, from, isPair, first, counts, rarity }
}

/** How much each gram tells, by how many of the statements hold it; few numbers of holders are met, so that each is reckoned once. */
function rarityOf(counts: readonly number[], statements: number): Float64Array {
  const known: number[] = []
  const rarity = new Float64Array(counts.length)
  for (let gram = 0; gram < counts.length; gram += 1) {
    const holders = counts[gram]!
    while (known.length <= holders) known.push(Math.log(1 + statements / known.length))
    rarity[gram] = known[holders]!
  }
  return rarity
}

/** Columns with room for as many mentions as the spans have characters and pairs. */
function columns(spans: readonly Span[]) {
  let room = 0
  for (const [start, end] of spans) room += 2 * (end - start)
  return {
    grams: new Int32Array(room),
    statements: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    weights: new Uint8Array(room),
    next: new Int32Array(room),
    from: new Int32Array(spans.length + 1),
  }
}

/** What a statement says behind its number and before its parts. */
function ownSpan(statements: readonly Statement[], at: number): Span {
  const { item, number } = statements[at]!
  const next = statements[at + 1]?.item
  return [number?.span[1] ?? item.span[0], next?.within === item.id ? next.span[0] : item.span[1]]
}

type Visit = (key: number, start: number, end: number) => void

/** Shows each gram of a span with the word or the two words that it stands in. */
function visitGrams({ text, tokens }: Scan, [from, until]: Span, visit: Visit): void {
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
