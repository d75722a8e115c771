import { numeralCharacters } from '@shuzhi/document'
import {
  firmCharacters,
  firmNames,
  type HeadClass,
  kindWords,
  noNameCharacters,
  schoolNames,
  taskWords,
  workFields,
} from '../lexicon/bodies.ts'
import { isLocalityCharacter, isStemWord } from './place-stem.ts'
import type { Unit } from './unit.ts'

/**
 * What a word is in a body's name: `name` tells the body from others of its kind, `kind` does not (职业 + 学校),
 * `rare` is a character that does so together with another one (宏 + 达).
 */
type NamePart = 'name' | 'kind' | 'rare'

type Accepts = (unit: Unit) => NamePart | undefined

const isField: Accepts = ({ word, kind }) =>
  workFields.has(word) && kind !== 'v' && kind !== 'vn' ? 'kind' : undefined

const isKind: Accepts = ({ word }) => (kindWords.has(word) ? 'kind' : undefined)

const isSchoolName: Accepts = ({ word }) => (schoolNames.has(word) ? 'name' : undefined)

const isQuoted: Accepts = ({ kind }) => (kind === 'term' ? 'name' : undefined)

/** A word that is all of characters that firms are named with. */
const isFirmName = (word: string): boolean =>
  word.length === 2 && [...word].every((character) => firmCharacters.includes(character))

/** Characters and words that made-up names are of: 宏达, TCL. */
const isMadeUp: Accepts = ({ kind, word }) => {
  if (kind === 'latin' || isFirmName(word) || firmNames.has(word)) return 'name'
  if (word.length > 1 || noNameCharacters.has(word) || numeralCharacters.includes(word)) return undefined
  if (firmCharacters.includes(word)) return 'rare'
  return kind === 'x' || kind === 'n' || kind === 'a' || kind === 'b' || kind === 'ns' || kind === 'q'
    ? 'rare'
    : undefined
}

/** One character of a locality that the dictionary lacks: 东 + 关 + 派出所. */
const isLocalCharacter: Accepts = ({ word }) => (isLocalityCharacter(word) ? 'rare' : undefined)

/** A word that a locality is named with: 城关 + 小学, 王庄 + 派出所. */
const isLocality: Accepts = (unit) =>
  unit.word.length > 1 && !workFields.has(unit.word) && isStemWord(unit, 'settlement') ? 'name' : undefined

const isNoun: Accepts = ({ kind, word }) => {
  if (numeralCharacters.includes(word[0]!) || noNameCharacters.has(word)) return undefined
  return kind === 'n' || kind === 'vn' || kind === 'b' || kind === 'ns' || kind === 's' || kind === 'latin'
    ? 'kind'
    : undefined
}

const isTask: Accepts = (unit) => {
  const { kind, word } = unit
  if (isNoun(unit) || isQuoted(unit) || taskWords.has(word) || workFields.has(word)) return 'name'
  if (kind === 'x') return isMadeUp(unit) && 'name'
  return kind === 'i' || kind === 'document' ? 'name' : undefined
}

const never: Accepts = () => undefined

/** What may stand in a body's name, by the class of its head; levels, places, masks and bodies around it aside. */
export const namePartOf: Record<HeadClass, Accepts> = {
  top: never,
  level: never,
  local: (unit) => isField(unit) ?? isLocality(unit) ?? isLocalCharacter(unit),
  department: never,
  unit: ({ word }) => (workFields.has(word) ? 'name' : undefined),
  organ: (unit) => isField(unit) ?? (unit.kind === 'x' ? isMadeUp(unit) : undefined),
  committee: isTask,
  association: (unit) => isQuoted(unit) ?? isKind(unit) ?? isNoun(unit) ?? isMadeUp(unit),
  institution: (unit) =>
    isField(unit) ?? isKind(unit) ?? isSchoolName(unit) ?? isLocality(unit) ?? isMadeUp(unit),
  station: (unit) => isLocality(unit) ?? isMadeUp(unit) ?? isLocalCharacter(unit),
  company: (unit) =>
    isField(unit) ?? isKind(unit) ?? isMadeUp(unit) ?? (unit.word.length === 2 ? isNoun(unit) : undefined),
}
