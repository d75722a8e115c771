import type { Edit, Hint, Source, Span } from '@shuzhi/document'
import type { Decoded } from '../decoding/decode.ts'

/** A stretch of the source that a reader leaves out although it is text: what stands around a report. `mark` shows it to people, shortened. */
export type Aside = { raw: Span; kind: string; mark: string }

/** What a format makes of its decoded source: what is cut or replaced, in order, and its hints and asides by their place in that source. */
export type Reading = { edits: Edit[]; hints: Hint[]; asides?: Aside[] }

/** A decoded source; a format that is no text knows its hints when it is opened. */
export type Opened = Decoded & { hints?: Hint[] }

/** What makes text of one format. Total and linear, as a rule is. */
export type Reader = {
  format: Source['format']
  /** File name extensions with their dot, in lower case. */
  extensions: readonly string[]
  /** Bytes to the decoded source, where the format is no text. */
  open?(input: Uint8Array): Opened
  /** What is markup in the decoded source. */
  read(source: Opened): Reading
}
