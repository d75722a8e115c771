import { numeralCharacters } from '@shuzhi/document'
import { governingVerbs, outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { firmRanks, isFirmLike, owningWords } from '../../lexicon/bodies/firm-words.ts'
import { kindWords, noNameCharacters } from '../../lexicon/bodies/kind-words.ts'
import { describingWords, noBoxedCharacters, noStemCharacters } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { opensPhrase } from '../persons/name-borders.ts'
import type { Unit } from '../units/unit.ts'

const longestBrand = 4

/**
 * The first unit of the made-up name of a firm that ends right before `end` (清 + 源 + 水务, 捷 + 盛 + 电路), with the place before it, or -1: two to four
 * characters that no word joins, where a phrase opens, one of which says that they are a name: it is in no word of the dictionary, firms are
 * often named with it, or the place before it says so (山 + 田 behind 日本).
 */
export function brandFront(units: readonly Unit[], end: number): number {
  let isTold = false
  for (let first = end - 1; end - first <= longestBrand; first -= 1) {
    const unit = units[first]
    if (!unit || unit.end !== units[first + 1]?.start) return -1
    if (first === end - 2 && isTold && isBrandWord(unit) && opensBrand(units, first))
      return isPlaced(units, first) ? first - 1 : first
    if (!isBrandCharacter(unit)) return -1
    isTold ||= /^(?:x|ns)$/.test(unit.kind) || isFirmLike(unit.word)
    if (end - first < 2 || !opensBrand(units, first) || /^[vdpf]$/.test(unit.kind)) continue
    if (isPlaced(units, first)) return first - 1
    if (isTold) return first
  }
  return -1
}

const isBrandCharacter = ({ word, kind }: Unit): boolean =>
  word.length === 1 &&
  /^(?:x|n|ns|a|b|q|t|v|d|f)$/.test(kind) &&
  !outsideWords.has(word) &&
  !noNameCharacters.has(word) &&
  !noStemCharacters.has(word) &&
  !noBoxedCharacters.has(word) &&
  !numeralCharacters.includes(word)

/** 顺风 before 达 + 快递. */
const isBrandWord = ({ word, kind }: Unit): boolean =>
  word.length === 2 &&
  /^(?:n|a|v|ns|x)$/.test(kind) &&
  !outsideWords.has(word) &&
  !governingVerbs.has(word) &&
  !describingWords.has(word) &&
  !firmRanks.has(word) &&
  !kindWords.has(word)

/** 省属 + 蜀通高速公司. */
const opensBrand = (units: readonly Unit[], first: number): boolean =>
  opensPhrase(units, first) || owningWords.has(units[first - 1]!.word)

const isPlaced = (units: readonly Unit[], first: number): boolean => {
  const before = entryBefore(units, first)
  return before?.end === units[first]!.start && (before.kind === 'place' || before.traits.isShort)
}
