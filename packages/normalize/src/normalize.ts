import { applyEdits, type Normalized, schemaVersion } from '@shuzhi/document'
import { applyRules } from './apply-rules.ts'
import { collectFindings } from './collect-findings.ts'
import { describeSource } from './describe-source.ts'
import { findMasks } from './find-masks.ts'
import { placeHints } from './place-hints.ts'
import { openSource } from './readers/index.ts'
import type { RuleSwitches } from './rules/index.ts'
import type { OwnNoise } from './rules/noise/own-noise.ts'

/** What a document is called, and what is done otherwise than usual. */
export type NormalizeOptions = {
  /** The document's name, unique in its collection. */
  id: string
  /** Where it came from; the extension chooses the reader. */
  path: string
  /** Rules to leave out, by code: `{ 'ascii-quotes': false }`. All run by default. */
  rules?: RuleSwitches
  /** Marks and lines that are noise in these documents, besides those that every document is cleaned of. */
  noise?: OwnNoise
}

/**
 * Raw bytes, or a text that is decoded already, to clean text with a map that takes every change back.
 * Total: bytes that are no text give an empty document with a finding, never an exception.
 */
export function normalize(
  input: Uint8Array | string,
  { id, path, rules = {}, noise }: NormalizeOptions,
): Normalized {
  const { reader, source } = openSource(input, path)
  const { edits, hints, asides = [] } = reader.read(source)
  const clean = applyRules(
    { source: source.text, draft: applyEdits(source.text, edits), asides },
    rules,
    noise,
  )
  const masks = findMasks(clean.text, clean.filler)
  return {
    schema: schemaVersion,
    id,
    source: describeSource(input, path, reader.format, source),
    text: clean.text,
    map: clean.map,
    masks,
    noise: clean.noise,
    hints: placeHints(hints, clean.map),
    findings: collectFindings(source, clean, masks),
  }
}
