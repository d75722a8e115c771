import type { Extracted, Language } from '@shuzhi/document'
import type { OutputFile } from '@shuzhi/render'

/** What `export` was told. `maxChars` bounds a chunk, in UTF-16 code units; without it a block stays whole. */
export type ExportOptions = { language: Language; maxChars?: number | undefined }

/** Makes what one document adds: plain data that may come from another thread or an earlier run. */
type Part<Data> = (document: Extracted, options: ExportOptions) => Data

/** Text that grows with each document and can be read while it grows. */
export type TextExporter = {
  kind: 'text'
  /** What stands before the first document. */
  head?: string
  part: Part<string>
}

/** One binary file over all documents, which grows on disk: what was added is held no longer than it takes to write it. */
export type WorkbookExporter<Data = unknown> = {
  kind: 'workbook'
  part: Part<Data>
  open(path: string, options: ExportOptions): Workbook<Data>
}

/** A file that is being written. It has its name once `end` is done; `drop` removes what there is of it before that. */
export type Workbook<Data = unknown> = { add(part: Data): void; end(): void; drop(): void }

/** A folder with files for each document, and some for all of them. */
export type FolderExporter = {
  kind: 'folder'
  shared: readonly OutputFile[]
  /** The names of a document's files, from its id. */
  names(id: string): string[]
  part: Part<OutputFile[]>
}

/** A format of `export`. */
export type Exporter = TextExporter | WorkbookExporter | FolderExporter

/** A workbook exporter as the table of formats holds it: what its `part` makes only its own `add` takes. */
export const workbook = <Data>(
  part: Part<Data>,
  open: (path: string, options: ExportOptions) => Workbook<Data>,
): WorkbookExporter => ({
  kind: 'workbook',
  part,
  open(path, options) {
    const opened = open(path, options)
    return { ...opened, add: (data) => opened.add(data as Data) }
  },
})
