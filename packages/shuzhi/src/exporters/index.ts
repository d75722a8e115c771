import type { Extracted } from '@shuzhi/document'
import type { ExportFormat } from '../command-line/choices.ts'
import { toStandoff } from './standoff.ts'

/** A document as one line of text, without its line break. */
export type Exporter = (document: Extracted) => string

/** All formats of `export`, by name. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  standoff: (document) => JSON.stringify(toStandoff(document)),
  jsonl: (document) => JSON.stringify(document),
}
