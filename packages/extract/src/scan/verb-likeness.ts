import { type Dictionary, entryList } from './dictionary.ts'
import { wordTags } from './word-tags.ts'

/** How often a character opens and closes the dictionary's verbs of two characters, and its other words of two. */
type Likeness = { opens: Float32Array; closes: Float32Array; prior: number }

const known = new WeakMap<Dictionary, Likeness>()

/**
 * How much likelier two characters are together a verb than a noun, as a logarithm of the odds, by how the dictionary's words
 * of two characters are built (naive Bayes over the place of each character): 吊运 is built as 吊装 and 搬运 are, 水塘 as 池塘.
 * Above 0 nine of ten verbs of the dictionary are, and one of ten nouns.
 */
export function verbLikeness(dictionary: Dictionary, first: string, second: string): number {
  const likeness = known.get(dictionary) ?? learn(dictionary)
  known.set(dictionary, likeness)
  return likeness.opens[first.charCodeAt(0)]! + likeness.closes[second.charCodeAt(0)]! + likeness.prior
}

function learn({ words, trie, tags }: Dictionary): Likeness {
  const counts = {
    opens: [new Uint16Array(0x10000), new Uint16Array(0x10000)],
    closes: [new Uint16Array(0x10000), new Uint16Array(0x10000)],
  }
  const totals = [0, 0]
  for (const word of words) {
    if (word.length !== 2) continue
    const tag = wordTags[tags[entryList(trie.get(word))]!]!
    const kind = tag === 'v' || tag === 'vn' ? 1 : nouns.has(tag) ? 0 : -1
    if (kind < 0) continue
    totals[kind]! += 1
    counts.opens[kind]![word.charCodeAt(0)]! += 1
    counts.closes[kind]![word.charCodeAt(1)]! += 1
  }
  const odds = ([others, verbs]: Uint16Array[]): Float32Array =>
    Float32Array.from(verbs!, (count, code) => Math.log((count + 1) / (others![code]! + 1)))
  return { opens: odds(counts.opens), closes: odds(counts.closes), prior: -Math.log(totals[1]! / totals[0]!) }
}

const nouns: ReadonlySet<string> = new Set(['n', 'ns', 'b', 'a', 't', 's'])
