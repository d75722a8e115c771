import { bySpan, type Extracted, type Fact, type Segmented } from '@shuzhi/document'
import { finders } from './finders/index.ts'
import { createQuantityFinder } from './finders/quantity/quantity.ts'
import { builtInWords } from './lexicon/words/built-in-words.ts'
import { type OwnWords, ownNames, ownWordLists } from './lexicon/words/own-words.ts'
import { relate } from './relations/relate.ts'
import { findUnanswered } from './relations/unanswered.ts'
import { type LostReading, resolveFacts } from './resolve.ts'
import { buildDictionary } from './scan/dictionary.ts'
import { type Scan, scanDocument } from './scan/scan.ts'
import { unwrap } from './unwrap.ts'

/** Finds the facts of a document. Pure, total and linear. */
export type Extractor = (document: Segmented) => Extracted

/** The readings of a document that lost, in the order of the text. */
export type Explainer = (document: Segmented) => LostReading[]

/** Builds an extractor with its lexicons, once for many documents; `own` adds words of the program's. */
export function createExtractor(own: OwnWords = {}): Extractor {
  const read = createReader(own)
  const run: Extractor = (document) => {
    const { scan, candidates } = read(document)
    const relations = relate(document, scan)
    const unanswered = findUnanswered(document.text, relations)
    const findings =
      unanswered.length > 0 ? [...document.findings, ...unanswered].sort(bySpan) : document.findings
    return { ...document, findings, facts: resolveFacts(candidates, scan), relations }
  }
  return (document) => {
    const unwrapped = unwrap(document)
    return unwrapped ? unwrapped.restore(run(unwrapped.document)) : run(document)
  }
}

/** Builds what tells why a text has no other facts than it has: each reading that lost, and against which other one. */
export function createExplainer(own: OwnWords = {}): Explainer {
  const read = createReader(own)
  const run: Explainer = (document) => {
    const { scan, candidates } = read(document)
    const lost: LostReading[] = []
    resolveFacts(candidates, scan, (candidate, reason, against) => {
      lost.push(against ? { candidate, reason, against } : { candidate, reason })
    })
    return lost.sort((a, b) => bySpan(a.candidate, b.candidate))
  }
  return (document) => {
    const unwrapped = unwrap(document)
    if (!unwrapped) return run(document)
    const { factOf } = unwrapped
    return run(unwrapped.document).map((one) => ({
      ...one,
      candidate: factOf(one.candidate),
      ...(one.against && { against: factOf(one.against) }),
    }))
  }
}

/** Reads documents with one set of lexicons: the scan, and what every finder takes for a fact. */
function createReader(own: OwnWords): (document: Segmented) => { scan: Scan; candidates: Fact[] } {
  const dictionary = buildDictionary([...builtInWords(), ...ownWordLists(own)], ownNames(own))
  const table = [...finders, createQuantityFinder(own.units)]
  return (document) => {
    const scan = scanDocument(document, dictionary)
    const candidates: Fact[] = []
    for (const finder of table) for (const fact of finder.find(scan, candidates)) candidates.push(fact)
    return { scan, candidates }
  }
}

let standard: Extractor | undefined

/** Finds the facts of a document, and how its problems, causes and measures hang together, with the built-in lexicons, which are read on first use. Total: any document gives facts, perhaps none. */
export function extract(document: Segmented): Extracted {
  standard ??= createExtractor()
  return standard(document)
}
