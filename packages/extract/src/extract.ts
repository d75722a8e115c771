import { bySpan, type Extracted, type Segmented } from '@shuzhi/document'
import { finders } from './finders/index.ts'
import { createQuantityFinder } from './finders/quantity/quantity.ts'
import { builtInWords } from './lexicon/built-in-words.ts'
import { relate } from './relations/relate.ts'
import { findUnanswered } from './relations/unanswered.ts'
import { resolveFacts } from './resolve.ts'
import { buildDictionary } from './scan/dictionary.ts'
import { scanDocument } from './scan/scan.ts'

/** What a program can add to the lexicons. */
export type ExtractOptions = {
  /** Measure words: `['盏次']`. */
  units?: readonly string[]
  /** Word list lines in the dictionary's format: a tag, a frequency's binary logarithm, words. */
  words?: readonly string[]
}

/** Finds the facts of a document. Pure, total and linear. */
export type Extractor = (document: Segmented) => Extracted

/** Builds an extractor with its lexicons, once for many documents. A malformed word list line throws a `RangeError`. */
export function createExtractor({ units = [], words = [] }: ExtractOptions = {}): Extractor {
  const dictionary = buildDictionary([...builtInWords, ...words])
  const table = [...finders, createQuantityFinder(units)]
  return (document) => {
    const scan = scanDocument(document, dictionary)
    const candidates = table.flatMap((finder) => [...finder.find(scan)])
    const relations = relate(document, scan)
    const unanswered = findUnanswered(document.text, relations)
    const findings =
      unanswered.length > 0 ? [...document.findings, ...unanswered].sort(bySpan) : document.findings
    return { ...document, findings, facts: resolveFacts(candidates, scan), relations }
  }
}

let standard: Extractor | undefined

/** Finds the facts of a document, and how its problems, causes and measures hang together, with the built-in lexicons, which are read on first use. Total: any document gives facts, perhaps none. */
export function extract(document: Segmented): Extracted {
  standard ??= createExtractor()
  return standard(document)
}
