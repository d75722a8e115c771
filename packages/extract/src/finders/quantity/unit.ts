import { unitLookAlikes, units } from '../../lexicon/units.ts'
import { Trie } from '../../scan/trie.ts'

/** A unit as it stands after a number. `name` leaves brackets out: `场（次）` is 场次. */
export type Unit = { end: number; name: string; kind: 'count' | 'money' | 'measure'; weak: boolean }

const kinds = ['count', 'money', 'measure'] as const

/** Finds units in a text. Additional words of the user's count things. */
export type UnitReader = (text: string, at: number, wordEnd: number) => Unit | null

/** Builds the reader from the lexicon. `wordEnd` is where the dictionary's word at `at` ends, which tells 3项目 from 3项. */
export function createUnitReader(additional: readonly string[] = []): UnitReader {
  const trie = new Trie()
  const lists = [
    [...units.counts.split(' '), ...additional],
    units.money.split(' '),
    units.measures.split(' '),
  ]
  lists.forEach((list, kind) => {
    for (const unit of list) trie.set(unit, kind)
  })
  const weak = new Set<string>(units.weak.split(' '))
  const lookAlikes = new Set<string>(unitLookAlikes.split(' '))

  return (text, at, wordEnd) => {
    const length = trie.longestAt(text, at)
    if (length === 0 || (isLatin(text, at + length - 1) && goesOn.test(text[at + length] ?? ''))) return null
    if (wordEnd > at + length && lookAlikes.has(text.slice(at, wordEnd))) return null
    const plain = text.slice(at, at + length)
    const kind = kinds[trie.get(plain)]!
    const bracket = readBracketed(text, at + length, trie)
    if (!bracket) return { end: at + length, name: plain.replace(brackets, ''), kind, weak: weak.has(plain) }
    return { end: bracket.end, name: plain + bracket.name, kind, weak: false }
  }
}

const brackets = /[（）、]/g

/** A unit in Latin letters ends where they do: 250m, not 3mol. */
const goesOn = /[a-z\d]/i
const isLatin = (text: string, at: number): boolean => /[a-z]/i.test(text[at] ?? '')

function readBracketed(text: string, at: number, trie: Trie): { end: number; name: string } | null {
  if (text[at] !== '（' && text[at] !== '(') return null
  const length = trie.longestAt(text, at + 1)
  const close = text[at + 1 + length]
  if (length === 0 || (close !== '）' && close !== ')')) return null
  return { end: at + 2 + length, name: text.slice(at + 1, at + 1 + length) }
}
