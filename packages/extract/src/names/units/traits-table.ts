import { type Dictionary, idCount, wordOf } from '../../scan/dictionary.ts'
import { oncePer } from '../../scan/once-per.ts'
import { noTraits, type Traits } from './traits.ts'
import { traitsOf } from './traits-of.ts'

/** Beside the signs of a word that was looked up, and of one that has traits. */
const isKnown = 0x4000
const hasTraits = 0x2000
const signBits = 0x1fff

/** The traits of a dictionary's words by their ids, looked up once for each word that a text has. */
export class TraitsTable {
  readonly #dictionary: Dictionary
  readonly #traits: (Traits | undefined)[]
  /** Apart from the traits, as all words of a text are asked and few have any. */
  readonly #signs: Uint16Array

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
    this.#traits = new Array(idCount(dictionary))
    this.#signs = new Uint16Array(idCount(dictionary))
  }

  /** The traits of a word; of what is no word of the dictionary (-1) none. */
  of(id: number): Traits {
    return id >= 0 && (this.#known(id) & hasTraits) !== 0 ? this.#traits[id]! : noTraits
  }

  /** The signs of its traits. */
  signs(id: number): number {
    return id < 0 ? 0 : this.#known(id) & signBits
  }

  #known(id: number): number {
    return this.#signs[id]! || this.#look(id)
  }

  #look(id: number): number {
    const word = wordOf(this.#dictionary, id)
    const traits = traitsOf(word, this.#dictionary.names.get(word))
    this.#traits[id] = traits
    this.#signs[id] = traits.signs | isKnown | (traits === noTraits ? 0 : hasTraits)
    return this.#signs[id]
  }
}

/** The one table of a dictionary. */
export const traitsTable: (dictionary: Dictionary) => TraitsTable = oncePer(
  (dictionary) => new TraitsTable(dictionary),
)
