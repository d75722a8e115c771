import { describe, expect, it } from 'vitest'
import { findPairs } from '../src/scan/pairs.ts'

const pairsOf = (text: string) =>
  findPairs(text).pairs.map(({ kind, span, depth }) => `${kind} ${depth} ${text.slice(...span)}`)

describe('findPairs', () => {
  it('finds titles, quotations and brackets, nested ones with their depth', () => {
    expect(pairsOf('《关于“三会一课”（试行）的〈办法〉》')).toEqual([
      'title 0 《关于“三会一课”（试行）的〈办法〉》',
      'quote 0 “三会一课”',
      'bracket 0 （试行）',
      'title 0 〈办法〉',
    ])
    expect(pairsOf('（党委（党组））')).toEqual(['bracket 0 （党委（党组））', 'bracket 1 （党组）'])
  })

  it('leaves marks without partner alone, also across lines', () => {
    expect(pairsOf('“四个意识\n四个自信”')).toEqual([])
    expect(pairsOf('》党章《')).toEqual([])
    expect(findPairs('”党（章“\n”').unpaired).toEqual([0, 2, 4, 6])
  })

  it('reads a million opening marks', () => {
    expect(findPairs('“'.repeat(1_000_000)).unpaired).toHaveLength(1_000_000)
  })
})
