import { unitLookAlikes } from '../../../lexicon/amounts/unit-look-alikes.ts'
import { cutShort, rateDivisors, units, wordBoundUnits } from '../../../lexicon/amounts/units.ts'
import { characterAt } from '../../../scan/character-of.ts'
import { Trie } from '../../../scan/trie.ts'
import { wordTrie } from '../../../scan/word-trie.ts'

/** A unit as it stands after a number. `name` leaves brackets out: `场（次）` is 场次. */
export type Unit = {
  end: number
  name: string
  kind: 'count' | 'money' | 'measure'
  weak: boolean
  /** Whether 多 stands inside it and says that there is more: 两个多月. */
  more: boolean
}

const kinds = ['count', 'money', 'measure'] as const

/** Finds units in a text. Additional words of the user's count things. */
export type UnitReader = (text: string, at: number, wordEnd: number, to?: number) => Unit | null

/** Builds the reader from the lexicon. `wordEnd` is where the dictionary's word at `at` ends, which tells 3项目 from 3项; a unit ends by `to`. */
export function createUnitReader(additional: readonly string[] = []): UnitReader {
  const trie = new Trie()
  const lists = [[...units.counts, ...additional], units.money, units.measures]
  const weak = new Set(units.weak)
  const known: Known[] = []
  lists.forEach((list, kind) => {
    for (const word of list)
      trie.set(word, known.push({ word, kind: kinds[kind]!, isWeak: weak.has(word), ...written(word) }) - 1)
  })

  const divisors = wordTrie([...lists.flat(), ...rateDivisors])

  return (text, at, wordEnd, to) => {
    const longest = trie.longestAt(text, at, to)
    if (longest === 0) return null
    const whole = known[trie.get(text.slice(at, at + longest))]!
    const isCut = whole.cutBy?.has(characterAt(text, at + longest)) ?? false
    const length = isCut ? trie.longestAt(text, at, at + longest - 1) : longest
    if (length === 0) return null
    const { word, name, kind, isWeak, isLatin, more } = isCut
      ? known[trie.get(text.slice(at, at + length))]!
      : whole
    if (isLatin && goesOn.test(text[at + length] ?? '')) return null
    if (wordEnd > at + length && (wordBoundUnits.has(word) || unitLookAlikes.has(text.slice(at, wordEnd))))
      return null
    const bracket = readBracketed(text, at + length, trie)
    if (bracket) return { end: bracket.end, name: word + bracket.name, kind, weak: false, more: false }
    const end = rateEnd(text, at + length, divisors)
    if (end === at + length) return { end, name, kind, weak: isWeak, more }
    return { end, name: name + text.slice(at + length, end), kind, weak: false, more: false }
  }
}

/** A unit of the lexicon: the word, its name without brackets, and whether it ends in a Latin letter. */
type Known = {
  word: string
  name: string
  kind: Unit['kind']
  isWeak: boolean
  isLatin: boolean
  /** What behind it begins a word with its last character. */
  cutBy: ReadonlySet<string> | undefined
  more: boolean
}

const written = (word: string): Pick<Known, 'name' | 'isLatin' | 'cutBy' | 'more'> => ({
  name: word.replace(/[（）、]|(?<=个)多/g, ''),
  more: word.startsWith('个多'),
  isLatin: /[a-z]$/i.test(word),
  cutBy: cutShort.get(word),
})

/** Where a rate ends whose first unit ends at `at`, by what each further one is: 元/吨, 元/万元, 元/人·年; `at` where there is none. */
function rateEnd(text: string, at: number, divisors: Trie): number {
  let end = at
  while (text[end] === '/' || (end > at && text[end] === '·')) {
    const by = divisorAt(text, end + 1, divisors)
    const next = by + divisors.longestAt(text, by)
    if (next === by || (goesOn.test(text[next - 1]!) && goesOn.test(text[next] ?? '')) || isOther(text, by))
      break
    end = next
  }
  return end
}

/** Where the unit of a divisor begins at `at`: there (元/千瓦时), or behind the number of what a rate is reckoned by (升/百公里, 例/10万人). */
const divisorAt = (text: string, at: number, divisors: Trie): number =>
  divisors.longestAt(text, at) > 0 ? at : at + rateBase.exec(text.slice(at, at + longestBase))![0].length

const longestBase = 5
const rateBase = /^(?:\d{1,3}[万亿]|[百千]?[万亿]|[百千])?/

/** 3个/班组: whether a word that only begins like a unit stands at `at`. */
const isOther = (text: string, at: number): boolean =>
  unitLookAlikes.has(text.slice(at, at + 2)) || unitLookAlikes.has(text.slice(at, at + 3))

/** A unit in Latin letters ends where they do: 250m, not 3mol. */
const goesOn = /[a-z\d]/i

/** The unit in brackets behind another, with the last character that the two share: （次） in 场（次）, （人）次 in 件（人）次. */
function readBracketed(text: string, at: number, trie: Trie): { end: number; name: string } | null {
  if (text[at] !== '（' && text[at] !== '(') return null
  const length = trie.longestAt(text, at + 1)
  const close = text[at + 1 + length]
  if (length === 0 || (close !== '）' && close !== ')')) return null
  const [name, end] = [text.slice(at + 1, at + 1 + length), at + 2 + length]
  const shared = text[end] ?? ''
  return trie.get(name + shared) < 0 ? { end, name } : { end: end + 1, name: name + shared }
}
