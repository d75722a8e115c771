import { Trie } from './trie.ts'

/** A set of words to look for in a text. */
export function wordTrie(words: Iterable<string>): Trie {
  const trie = new Trie()
  for (const word of words) trie.set(word, 0)
  return trie
}
