import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Trie } from '../src/scan/trie.ts'

const words = fc.array(
  fc.string({ unit: fc.constantFrom('党', '员', '委', '书', '记'), minLength: 1, maxLength: 6 }),
  { maxLength: 60 },
)

describe('Trie', () => {
  it('knows the words that were set, with their values, and no others', () => {
    fc.assert(
      fc.property(words, words, (known, asked) => {
        const trie = new Trie()
        const model = new Map<string, number>()
        known.forEach((word, value) => {
          trie.set(word, value)
          model.set(word, value)
        })
        for (const word of [...known, ...asked]) expect(trie.get(word)).toBe(model.get(word) ?? -1)
      }),
      { seed: 1 },
    )
  })

  it('finds the longest word at a place, up to an end', () => {
    const trie = new Trie()
    for (const word of ['党', '党支部', '党支部书记']) trie.set(word, 0)
    expect(trie.longestAt('村党支部书记', 1)).toBe(5)
    expect(trie.longestAt('村党支部书记', 1, 5)).toBe(3)
    expect(trie.longestAt('村党支部书记', 0)).toBe(0)
  })

  it('grows', () => {
    const trie = new Trie()
    for (let i = 0; i < 20_000; i += 1) trie.set(String(i), i)
    expect(trie.get('19999')).toBe(19_999)
    expect(trie.get('20000')).toBe(-1)
  })
})
