import { bySpan, type Extracted, type Segmented } from '@shuzhi/document'
import { finders } from './finders/index.ts'
import { createQuantityFinder } from './finders/quantity/quantity.ts'
import { builtInWords } from './lexicon/built-in-words.ts'
import { type OwnWords, ownNames, ownWordLists } from './lexicon/own-words.ts'
import { relate } from './relations/relate.ts'
import { findUnanswered } from './relations/unanswered.ts'
import { resolveFacts } from './resolve.ts'
import { buildDictionary } from './scan/dictionary.ts'
import { scanDocument } from './scan/scan.ts'

/** Finds the facts of a document. Pure, total and linear. */
export type Extractor = (document: Segmented) => Extracted

/** Builds an extractor with its lexicons, once for many documents; `own` adds words of the program's. */
export function createExtractor(own: OwnWords = {}): Extractor {
  const dictionary = buildDictionary([...builtInWords(), ...ownWordLists(own)], ownNames(own))
  const table = [...finders, createQuantityFinder(own.units)]
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
