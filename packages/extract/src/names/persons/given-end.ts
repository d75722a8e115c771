import { givenCharacters, givenEndings } from '../../lexicon/persons/given-names.ts'
import {
  aspects,
  behindOne,
  directions,
  meritVerbs,
  movingVerbs,
  nameTitles,
} from '../../lexicon/persons/person-context.ts'
import { everyCharacterOf } from '../../lexicon/words/every-character.ts'
import type { Unit } from '../units/unit.ts'

/** Whether given names are written with all characters of a word. */
export const areGiven = everyCharacterOf(givenCharacters)

/** 大为 before a mark. */
export const isClosedPair = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  word.length === 2 && givenEndings.has(word[1]!) && areGiven(word[0]!) && isMark(next, end)

/** 福 + 来 before a mark or a number: a verb or a particle that is the end of a given name where no word follows it. */
export const closes = ({ word, end }: Unit, next: Unit | undefined): boolean =>
  word.length === 1 && (givenCharacters.has(word) || givenEndings.has(word)) && isMark(next, end)

const isMark = (next: Unit | undefined, end: number): boolean =>
  !next ||
  next.start > end ||
  /^(?:punctuation|break|number)$/.test(next.kind) ||
  next.traits.isPost ||
  nameTitles.has(next.word)

/** 王军 + 获, 吴凡 + 三 + 位, 王强 + 一行: what no given name holds and what can go on behind one ends it, unless a list or a stop does (赵洪祝、). */
export function endsName(given: string, { word, kind, end }: Unit, next: Unit | undefined): boolean {
  if (given.length === 1 && word === '一' && next?.start === end && behindOne.has(next.word[0]!)) return true
  if (given.length === 1 && next?.start === end && isOtherVerb(word, next.word)) return true
  if (given.length !== 1 || areGiven(word) || !next || next.start > end) return false
  if (/^[两三四五六七八九十几]$/.test(word) && /^[名位人个户次]$/.test(next.word)) return true
  if (!areGiven(given)) return false
  return kind === 'v' && aspects.has(next.word)
    ? true
    : goesOn.test(kind) && !/^(?:punctuation|break|u)$/.test(next.kind)
}

/** 甘超 + 冲 + 进, 岩温 + 荣 + 立. */
export const isOtherVerb = (word: string, next: string): boolean =>
  (movingVerbs.has(word) && directions.has(next[0]!)) || (word.length === 1 && meritVerbs.has(word + next))

const goesOn = /^(?:v|d|p|q|f|c|m)$/
