import type { Span } from '@shuzhi/document'
import type { Scan } from '../scan/scan.ts'
import { GramNumbers } from './gram-numbers.ts'
import type { Statement } from './statement.ts'
import { isPairKey, visitGrams } from './visit-grams.ts'

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
          isPair.push(isPairKey(key))
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
