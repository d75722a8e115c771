import { type Normalized, schemaVersion } from '@shuzhi/document'
import { applyRules } from './apply-rules.ts'
import { collectFindings } from './collect-findings.ts'
import { decode } from './decode.ts'
import { describeSource } from './describe-source.ts'
import { findMasks } from './find-masks.ts'
import { emphasisMarks, isMarkdown } from './markdown-emphasis.ts'
import { readerFor } from './readers/index.ts'
import type { RuleSwitches } from './rules/index.ts'

export type NormalizeOptions = {
  /** The document's name, unique in its collection. */
  id: string
  /** Where it came from; the extension chooses the reader. */
  path: string
  /** Rules to leave out, by code: `{ 'ascii-quotes': false }`. All run by default. */
  rules?: RuleSwitches
}

/**
 * Raw bytes, or a text that is decoded already, to clean text with a map that takes every change back.
 * Total: bytes that are no text give an empty document with a finding, never an exception.
 */
export function normalize(
  input: Uint8Array | string,
  { id, path, rules = {} }: NormalizeOptions,
): Normalized {
  const decoded = decode(input)
  const reader = readerFor(path)
  const clean = applyRules(reader.read(decoded.text), rules)
  const masks = clean.hasFiller
    ? findMasks(clean.text, isMarkdown(path) ? emphasisMarks(clean.text) : new Set())
    : []
  return {
    schema: schemaVersion,
    id,
    source: describeSource(input, path, reader.format, decoded),
    text: clean.text,
    map: clean.map,
    masks,
    noise: clean.noise,
    hints: [],
    findings: collectFindings(decoded, clean, masks),
  }
}
