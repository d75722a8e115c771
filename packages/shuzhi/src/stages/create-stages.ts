import { bySpan, Extracted, Normalized, Segmented } from '@shuzhi/document'
import { createExtractor, type Extractor } from '@shuzhi/extract'
import { normalize } from '@shuzhi/normalize'
import { segment } from '@shuzhi/segment'
import type { Config } from '../settings/config.ts'
import { settleFindings } from './settle-findings.ts'
import { switchesOf, unknownCodes } from './switch-comments.ts'

/** A document's name, unique in its collection, and where it came from; the extension chooses the reader. */
export type SourceName = { id: string; path: string }

/** The stages as a config has them; `process` is all of them in a row. Total, as the stages are. */
export type Stages = {
  normalize(input: Uint8Array | string, name: SourceName): Normalized
  segment(document: Normalized): Segmented
  extract(document: Segmented): Extracted
  process(input: Uint8Array | string, name: SourceName): Extracted
}

/**
 * Builds the stages of a config, once for many reports. What they give has its fields in the order of the contract: the same bytes as a document that was
 * read from disk.
 */
export function createStages({
  lexicon,
  noise,
  cleaning = {},
  rules = {},
  leastShares = {},
}: Config = {}): Stages {
  const own = noise && { ...noise, lines: noise.lines?.map((line) => new RegExp(line)) ?? [] }
  let extractor: Extractor | undefined
  const read = (input: Uint8Array | string, { id, path }: SourceName) =>
    withUnknownSwitches(normalize(input, { id, path, rules: cleaning, ...(own ? { noise: own } : {}) }))
  const grow = (document: Normalized) => segment(document, { leastShares })
  const find = (document: Segmented) => {
    // Its lexicons take a while, and not every run finds facts.
    extractor ??= createExtractor(lexicon)
    return extractor(document)
  }
  return {
    normalize: (input, name) => settleFindings(Normalized.parse(read(input, name)), rules),
    segment: (document) => settleFindings(Segmented.parse(grow(document)), rules),
    extract: (document) => settleFindings(Extracted.parse(find(document)), rules),
    process: (input, name) => settleFindings(Extracted.parse(find(grow(read(input, name)))), rules),
  }
}

/** The document with a finding for each code that a comment of its names and there is not. */
function withUnknownSwitches(document: Normalized): Normalized {
  const unknown = unknownCodes(switchesOf(document), document)
  return unknown.length === 0
    ? document
    : { ...document, findings: [...document.findings, ...unknown].sort(bySpan) }
}
