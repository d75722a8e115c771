import { verbPrefixes } from '../lexicon/governing/acts.ts'
import { type Dictionary, entryList } from './dictionary.ts'
import { type WordTag, wordTags } from './word-tags.ts'

/** How often a character opens and closes the dictionary's verbs of two characters, and its other words of two. */
type Likeness = {
  opens: Float32Array
  closes: Float32Array
  prior: number
  prefixed: number
  shapes: Map<string, number>
}

const known = new WeakMap<Dictionary, Likeness>()

/**
 * How much likelier two characters are together a verb than a noun, as a logarithm of the odds, by how the dictionary's words
 * of two characters are built (naive Bayes over the place of each character): 吊运 is built as 吊装 and 搬运 are, 水塘 as 池塘.
 * Above 0 nine of ten verbs of the dictionary are, and one of ten nouns.
 */
export function verbLikeness(dictionary: Dictionary, first: string, second: string): number {
  const likeness = likenessOf(dictionary)
  return likeness.opens[first.charCodeAt(0)]! + likeness.closes[second.charCodeAt(0)]! + likeness.prior
}

/** The same for a prefix of verbs before any verb of one character: 新 + 供, 实 + 缴. */
export const prefixedLikeness = (dictionary: Dictionary): number => likenessOf(dictionary).prefixed

/** The same by the kinds of two characters alone: of the words of a verb and a noun almost half are verbs (巡线). */
export const shapeLikeness = (dictionary: Dictionary, first: string, second: string): number =>
  likenessOf(dictionary).shapes.get(`${first} ${second}`) ?? -Infinity

/** Whether a character opens more of the dictionary's verbs of two characters than of its other words, each told by how many there are. */
export function opensVerbs(dictionary: Dictionary, character: string): boolean {
  const { opens, prior } = likenessOf(dictionary)
  return opens[character.charCodeAt(0)]! + prior > 0
}

function likenessOf(dictionary: Dictionary): Likeness {
  const likeness = known.get(dictionary) ?? learn(dictionary)
  known.set(dictionary, likeness)
  return likeness
}

function learn({ words, trie, tags }: Dictionary): Likeness {
  const counts = {
    opens: [new Uint16Array(0x10000), new Uint16Array(0x10000)],
    closes: [new Uint16Array(0x10000), new Uint16Array(0x10000)],
  }
  const totals = [0, 0]
  const prefixed = [0, 0]
  const shapes = new Map<string, number[]>()
  const tagOf = (word: string): WordTag | undefined => {
    const entry = trie.get(word)
    return entry < 0 ? undefined : wordTags[tags[entryList(entry)]!]
  }
  for (const word of words) {
    if (word.length !== 2) continue
    const tag = tagOf(word)!
    const kind = tag === 'v' || tag === 'vn' ? 1 : nouns.has(tag) ? 0 : -1
    if (kind < 0) continue
    totals[kind]! += 1
    const shape = `${tagOf(word[0]!) ?? 'x'} ${tagOf(word[1]!) ?? 'x'}`
    if (!shapes.has(shape)) shapes.set(shape, [0, 0])
    shapes.get(shape)![kind]! += 1
    if (verbPrefixes.has(word[0]!) && tagOf(word[1]!) === 'v') prefixed[kind]! += 1
    counts.opens[kind]![word.charCodeAt(0)]! += 1
    counts.closes[kind]![word.charCodeAt(1)]! += 1
  }
  const odds = ([others, verbs]: Uint16Array[]): Float32Array =>
    Float32Array.from(verbs!, (count, code) => logOdds(others![code]!, count))
  return {
    opens: odds(counts.opens),
    closes: odds(counts.closes),
    prior: -Math.log(totals[1]! / totals[0]!),
    prefixed: logOdds(prefixed[0]!, prefixed[1]!),
    shapes: new Map(Array.from(shapes, ([shape, [others, verbs]]) => [shape, logOdds(others!, verbs!)])),
  }
}

/** The logarithm of the odds that counts give, each one higher so that none is certain. */
const logOdds = (others: number, verbs: number): number => Math.log((verbs + 1) / (others + 1))

const nouns: ReadonlySet<string> = new Set(['n', 'ns', 'b', 'a', 't', 's'])
