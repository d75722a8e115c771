import type { Fact } from '@shuzhi/document'
import { finders } from '../src/finders/index.ts'
import { builtInWords } from '../src/lexicon/words/built-in-words.ts'
import { resolveFacts } from '../src/resolve.ts'
import { buildDictionary } from '../src/scan/dictionary.ts'
import { type Scan, scanDocument } from '../src/scan/scan.ts'
import { documentOf } from './document-of.ts'

const dictionary = buildDictionary(builtInWords())

/** Reads a text for the finders. */
export const scanOf = (text: string): Scan => scanDocument(documentOf(text), dictionary)

/** What the finders say of a text, resolved; quantities, which have tests of their own, aside. */
export function factsOf(text: string): Fact[] {
  const scan = scanOf(text)
  return resolveFacts(
    finders.filter(({ name }) => name !== 'quantity').flatMap((finder) => [...finder.find(scan, [])]),
    scan,
  )
}

/** The texts of the facts of a type. */
export const textsOf = (text: string, type: Fact['type']): string[] =>
  factsOf(text)
    .filter((fact) => fact.type === type)
    .map(({ span }) => text.slice(...span))
