import { expect, it } from 'vitest'
import { officialWords } from '../src/lexicon/words/official-words.ts'
import { readWordLists } from '../src/lexicon/words/word-list.ts'

/** Words that stand in the lists more than once; the last one's kind counts, so that the others say what is not so. */
function listedTwice(lists: string): string[] {
  const seen = new Set<string>()
  return readWordLists(lists)
    .flatMap(({ words }) => words)
    .filter((word) => seen.size === seen.add(word).size)
}

it('gives each word of official writing one kind', () => {
  expect(listedTwice(officialWords)).toEqual([])
})

it('finds a word that has two', () => {
  expect(listedTwice('v 12 培训 走访\nvn 13 培训')).toEqual(['培训'])
})
