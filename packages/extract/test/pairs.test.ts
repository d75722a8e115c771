import { describe, expect, it } from 'vitest'
import { buildDictionary } from '../src/scan/dictionary.ts'
import { findPairs } from '../src/scan/pairs.ts'
import { tokenize } from '../src/scan/tokenize.ts'

const dictionary = buildDictionary([])
const pairsIn = (text: string) => findPairs(text, tokenize(text, [], dictionary))
const pairsOf = (text: string) =>
  pairsIn(text).pairs.map(({ kind, span }) => `${kind} ${text.slice(...span)}`)

describe('findPairs', () => {
  it('finds titles, quotations and brackets, nested ones too', () => {
    expect(pairsOf('《关于“三会一课”（试行）的〈办法〉》')).toEqual([
      'title 《关于“三会一课”（试行）的〈办法〉》',
      'quote “三会一课”',
      'bracket （试行）',
      'title 〈办法〉',
    ])
    expect(pairsOf('（党委（党组））')).toEqual(['bracket （党委（党组））', 'bracket （党组）'])
  })

  it('leaves marks without partner alone, also across lines', () => {
    expect(pairsOf('“四个意识\n四个自信”')).toEqual([])
    expect(pairsOf('》党章《')).toEqual([])
    expect(pairsIn('”党（章“\n”').unpaired).toEqual([0, 2, 4, 6])
  })

  it('reads a million opening marks', () => {
    expect(pairsIn('“'.repeat(1_000_000)).unpaired).toHaveLength(1_000_000)
  })
})
