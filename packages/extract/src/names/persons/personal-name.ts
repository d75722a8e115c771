import {
  givenEndings,
  givenOpenings,
  givenPairs,
  transliteratedNames,
} from '../../lexicon/persons/given-names.ts'
import { courtesies, meritVerbs, nameTitles, people } from '../../lexicon/persons/person-context.ts'
import {
  doubtfulSurnames,
  maskEndings,
  notGivenAlone,
  notGivenNames,
  surnames,
} from '../../lexicon/persons/surnames.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { areGiven, closes, endsName, isClosedPair } from './given-end.ts'
import { transliteratedName } from './transliterated-name.ts'

/**
 * What a name looks like: `sure` a surname and characters that given names are made of; `loose` a surname and others;
 * `doubtful` a surname that is a common word too, and such characters; `word` a word of the dictionary that can be a name (黎明);
 * `listed` a surname and any characters, where a list of names has a member.
 */
export type NameForm = 'sure' | 'loose' | 'doubtful' | 'word' | 'listed'

/** What can be a person's name, and how many units it is. */
export type PersonalName = { count: number; form: NameForm }

/**
 * Reads a surname and a given name from `at` on: of one or two characters, or a mask (李某某, 张**, 王某甲). Undefined when there
 * can be none; whether they are a name, what stands beside them must say.
 */
export function personalNameAt(units: readonly Unit[], at: number): PersonalName | undefined {
  const first = units[at]!
  if (first.kind === 'term' || first.kind === 'document') return undefined
  const doubtful = doubtfulSurnames.has(first.word)
  if (doubtful && isMultiplier(units, at)) return undefined
  if (!surnames.has(first.word) && !doubtful)
    return wordWithSurname(units, at) ?? openedName(units, at) ?? nameWord(first)
  if (first.kind === 'place') return undefined
  // 荣 + 立 is no name.
  if (meritVerbs.has(first.word + (units[at + 1]?.word ?? ''))) return undefined
  const masked = maskedName(units, at)
  if (masked) return masked
  const pair = givenPairAt(units, at)
  if (pair) return { count: 3, form: doubtful ? 'doubtful' : 'sure' }
  let given = ''
  let count = 1
  for (let end = first.end; given.length < 2; count += 1) {
    const unit = units[at + count]
    if (!unit || unit.start !== end || unit.kind === 'mask' || unit.word.length > 2 - given.length) break
    const isLast = (given !== '' || givenEndings.has(unit.word)) && closes(unit, units[at + count + 1])
    const next = units[at + count + 1]
    const isNamed =
      isLast || isGiven(unit, first) || (given === '' && (opensGiven(unit, next) || isClosedPair(unit, next)))
    if (!isNamed || endsName(given, unit, next)) break
    given += unit.word
    end = unit.end
  }
  if (given === '') return surnameAlone(first, units[at + 1])
  if (notGivenAlone.has(given)) return undefined
  const certain = areGiven(given) || isGivenPair(given, doubtful)
  if (doubtful) return certain ? { count, form: 'doubtful' } : undefined
  return { count, form: certain ? 'sure' : 'loose' }
}

/** 缪 + 先生. */
const surnameAlone = ({ word, kind, end }: Unit, next: Unit | undefined): PersonalName | undefined =>
  kind === 'x' && surnames.has(word) && next?.start === end && courtesies.has(next.word)
    ? { count: 1, form: 'sure' }
    : undefined

/** 福全, 徐通 (the mother's surname first), 为民: two characters that are a given name only together. */
const isGivenPair = ([first = '', last = '']: string, doubtful: boolean): boolean =>
  givenEndings.has(last)
    ? areGiven(first)
    : last !== '' && ((!doubtful && surnames.has(first)) || givenOpenings.has(first)) && areGiven(last)

/** 福 + 来 behind a surname, whatever goes on with 来. */
const givenPairAt = (units: readonly Unit[], at: number): boolean => {
  const [surname, first, last] = [units[at]!, units[at + 1], units[at + 2]]
  if (first?.start !== surname.end || last?.start !== first.end) return false
  return first.word.length === 1 && last.word.length === 1 && givenPairs.has(first.word + last.word)
}

/** 向 + 荣, 正 + 森. */
const opensGiven = ({ word, kind, end }: Unit, next: Unit | undefined): boolean =>
  givenOpenings.has(word[0]!) &&
  (word.length === 2 ? /^[dva]$/.test(kind) && areGiven(word[1]!) : isGivenAfter(next, end))

const isGivenAfter = (next: Unit | undefined, start: number): boolean =>
  next?.start === start && next.word.length === 1 && areGiven(next.word)

/** 1.2 + 万 + 元. */
const isMultiplier = (units: readonly Unit[], at: number): boolean =>
  entryBefore(units, at)?.kind === 'number' && units[at - 1]!.end === units[at]!.start

/** 李 + 某某, 王 + 某 + 甲, 李 + 俊 + x. */
function maskedName(units: readonly Unit[], at: number): PersonalName | undefined {
  const [first, mask, ending] = [units[at]!, units[at + 1], units[at + 2]]
  if (mask && ending?.kind === 'mask' && isHalfMasked(first, mask, ending)) return { count: 3, form: 'sure' }
  if (mask?.kind !== 'mask' || mask.start !== first.end) return undefined
  const isNumbered = mask.word === '某' && ending?.start === mask.end && maskEndings.has(ending.word)
  return { count: isNumbered ? 3 : 2, form: 'sure' }
}

/** 李 + 俊 + x. */
const isHalfMasked = (surname: Unit, given: Unit, mask: Unit): boolean =>
  given.start === surname.end && mask.start === given.end && given.word.length === 1 && areGiven(given.word)

/** 黎明, 高峰, 严峻: a word that can be a whole name. */
const nameWord = ({ word, kind }: Unit): PersonalName | undefined =>
  /^(?:n|a|vn|m|x)$/.test(kind) &&
  word.length === 2 &&
  (surnames.has(word[0]!) || doubtfulSurnames.has(word[0]!)) &&
  areGiven(word[1]!) &&
  !notGivenAlone.has(word[1]!) &&
  !notGivenNames.has(word)
    ? { count: 1, form: 'word' }
    : undefined

/** 扎西 + 顿珠. */
function openedName(units: readonly Unit[], at: number): PersonalName | undefined {
  if (!transliteratedNames.has(units[at]!.word)) return undefined
  const name = transliteratedName(units, at)
  return name && { ...name, form: 'sure' }
}

/** 黄海 + 燕: the surname and a part of the given name are a word by chance. */
function wordWithSurname(units: readonly Unit[], at: number): PersonalName | undefined {
  const [first, next] = [units[at]!, units[at + 1]]
  const isSurname = surnames.has(first.word[0]!)
  if (first.word.length !== 2 || !(isSurname || doubtfulSurnames.has(first.word[0]!))) return undefined
  if (!/^(?:ns|n|a|x|place)$/.test(first.kind)) return undefined
  if (!next || next.start !== first.end || next.word.length !== 1 || notGivenNames.has(next.word))
    return undefined
  return areGiven(first.word[1]! + next.word) ? { count: 2, form: isSurname ? 'sure' : 'loose' } : undefined
}

const noGiven: ReadonlySet<string> = new Set([...notGivenNames, ...nameTitles, ...people])

function isGiven({ kind, word }: Unit, surname: Unit): boolean {
  if (noGiven.has(word)) return false
  if (word.length === 1) return areGiven(word) || /^(?:x|n|a|b|d|f|ns|v|m|q|t|s|vn)$/.test(kind)
  if (word.length === 2 && kind !== 'term' && kind !== 'document' && areGiven(word)) return true
  // 高 + 水平 is no name, 张 + 海燕 is.
  return /^(?:x|n|ns|a|t)$/.test(kind) && surname.kind !== 'a' && surname.kind !== 'v'
}
