import type { Extracted, Language } from '@shuzhi/document'
import type { OutputFile } from '@shuzhi/render'

/** What `export` was told. `maxChars` bounds a chunk, in UTF-16 code units; without it a block stays whole. */
export type ExportOptions = { language: Language; maxChars?: number | undefined }

/** Text that grows with each document and can be read while it grows. */
export type TextExporter = {
  kind: 'text'
  /** What stands before the first document. */
  head?: string
  document(document: Extracted, options: ExportOptions): string
}

/** One binary file over all documents; only what `gather` keeps of each is held in memory. */
export type WorkbookExporter<Part = unknown> = {
  kind: 'workbook'
  gather(document: Extracted, options: ExportOptions): Part
  write(parts: readonly Part[], options: ExportOptions): Promise<Uint8Array>
}

/** A folder with files for each document, and some for all of them. */
export type FolderExporter = {
  kind: 'folder'
  shared: readonly OutputFile[]
  document(document: Extracted, options: ExportOptions): OutputFile[]
}

/** A format of `export`. */
export type Exporter = TextExporter | WorkbookExporter | FolderExporter

/** A workbook exporter as the table of formats holds it: what one gathers only it writes. */
export const workbook = <Part>(
  gather: WorkbookExporter<Part>['gather'],
  write: WorkbookExporter<Part>['write'],
): WorkbookExporter => ({
  kind: 'workbook',
  gather,
  write: (parts, options) => write(parts as readonly Part[], options),
})
