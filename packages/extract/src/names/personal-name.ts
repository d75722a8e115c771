import { givenCharacters } from '../lexicon/given-names.ts'
import { doubtfulSurnames, notGivenNames, surnames } from '../lexicon/surnames.ts'
import type { Unit } from './unit.ts'

/**
 * What can be a surname and a given name: how many units they are, and whether the given name is of characters that given names
 * are made of (`plain` when not), so that less must speak for it.
 */
export type PersonalName = { count: number; certain: boolean }

/**
 * Reads a surname and a given name from `at` on: of one or two characters, or a mask (李某某, 张**). Undefined when there can be
 * none; whether they are a name, what stands beside them must say.
 */
export function personalNameAt(units: readonly Unit[], at: number): PersonalName | undefined {
  const first = units[at]!
  if (first.kind === 'term' || first.kind === 'document') return undefined
  const doubtful = doubtfulSurnames.has(first.word)
  if (!surnames.has(first.word) && !doubtful) return wordWithSurname(units, at)
  if (first.kind === 'place') return undefined
  let given = ''
  let count = 1
  for (let end = first.end; given.length < 2; count += 1) {
    const unit = units[at + count]
    if (!unit || unit.start !== end) break
    if (unit.kind === 'mask') return given === '' ? { count: 2, certain: true } : undefined
    if (unit.word.length > 2 - given.length || !isGiven(unit, first)) break
    given += unit.word
    end = unit.end
  }
  const certain = given !== '' && [...given].every(isGivenCharacter)
  if (doubtful) return certain && given.length === 2 ? { count, certain: false } : undefined
  return given === '' ? undefined : { count, certain }
}

const isGivenCharacter = (character: string): boolean => givenCharacters.has(character)

/** Whether a word can be a whole name: 黎明, 高峰. */
export const isNameWord = ({ word, kind }: Unit): boolean =>
  kind === 'n' &&
  word.length === 2 &&
  surnames.has(word[0]!) &&
  isGivenCharacter(word[1]!) &&
  !notGivenNames.has(word)

/** 黄海 + 燕: the surname and a part of the given name are a word by chance. */
function wordWithSurname(units: readonly Unit[], at: number): PersonalName | undefined {
  const first = units[at]!
  const next = units[at + 1]
  if (first.word.length !== 2 || !surnames.has(first.word[0]!) || !/^(?:ns|a|x|place)$/.test(first.kind))
    return undefined
  if (!next || next.start !== first.end || next.word.length !== 1 || notGivenNames.has(next.word))
    return undefined
  return isGivenCharacter(first.word[1]!) && isGivenCharacter(next.word)
    ? { count: 2, certain: true }
    : undefined
}

function isGiven({ kind, word }: Unit, surname: Unit): boolean {
  if (notGivenNames.has(word)) return false
  if (word.length === 1) return isGivenCharacter(word) || /^(?:x|n|a|b|d|f|ns|v|m|q|t|s|vn)$/.test(kind)
  if (word.length === 2 && /^(?:n|ns|x|a|t|v|vn)$/.test(kind) && [...word].every(isGivenCharacter))
    return true
  // 高 + 水平 is no name, 张 + 海燕 is.
  return /^(?:x|n|ns|a|t)$/.test(kind) && surname.kind !== 'a' && surname.kind !== 'v'
}
