import { z } from 'zod'
import { Fact } from './fact.ts'
import { Finding } from './finding.ts'
import { Relations } from './relations.ts'
import { SourceMap } from './source-map.ts'
import { Span } from './span.ts'
import { Root } from './tree.ts'

/** The version of the contract; a document of another version is refused when it is read. */
export const schemaVersion = 1

/** Where a document came from. `length` counts the code units of the decoded source without its byte order mark. */
export const Source = z.object({
  path: z.string(),
  format: z.enum(['txt', 'md', 'html', 'docx']),
  encoding: z.string(),
  bytes: z.int().nonnegative(),
  length: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Source = z.infer<typeof Source>

/** A run of filler characters that hides a value: `**`, `XX`, `某某`. */
export const Mask = z.object({
  span: Span,
  kind: z.enum(['asterisk', 'letter', 'cross', 'mou', 'circle', 'square', 'underscore', 'ellipsis', 'other']),
})
export type Mask = z.infer<typeof Mask>

/** What is no part of the report and was cut from the text: `raw` is its place in the source, `at` the place in the text where it stood. */
export const Noise = z.object({ kind: z.string(), raw: Span, at: z.int().nonnegative(), text: z.string() })
export type Noise = z.infer<typeof Noise>

/** What a richer format knew about a stretch of the text: a Markdown `#`, a heading style of Word. */
export const Hint = z.object({
  span: Span,
  kind: z.enum(['heading', 'emphasis', 'item', 'cell']),
  depth: z.int().positive().optional(),
})
export type Hint = z.infer<typeof Hint>

/** What normalize gives: clean text, with all that is needed to get the source back. */
export const Normalized = z.object({
  schema: z.literal(schemaVersion),
  id: z.string().min(1),
  source: Source,
  text: z.string(),
  map: SourceMap,
  masks: z.array(Mask),
  noise: z.array(Noise),
  hints: z.array(Hint),
  findings: z.array(Finding),
})
export type Normalized = z.infer<typeof Normalized>

/** What segment adds: the tree. */
export const Segmented = Normalized.extend({ tree: Root })
export type Segmented = z.infer<typeof Segmented>

/** What extract adds: the facts, and how problems, causes and measures hang together. */
export const Extracted = Segmented.extend({ facts: z.array(Fact), relations: Relations })
export type Extracted = z.infer<typeof Extracted>
