import type { Extracted } from '@shuzhi/document'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type {
  Exporter,
  ExportOptions,
  FolderExporter,
  TextExporter,
  WorkbookExporter,
} from '../exporters/exporter.ts'
import type { Io } from '../io.ts'
import type { WriteOutput } from './write-output.ts'

/** Where documents go one by one; what has to be written whole is written at the end. */
export type Sink = { add(document: Extracted): Promise<void>; end(): Promise<void> }

/** What is written where, and with what: `place` is a file, or a folder for a format that is one; undefined is standard output. */
export type Target = { format: string; place: string | undefined; io: Io; writeOutput: WriteOutput }

/**
 * Opens the place that documents are exported to.
 * @throws UsageError where the format cannot go to standard output, or the place cannot be written
 */
export function openSink(
  exporter: Exporter,
  { format, place, io, writeOutput }: Target,
  options: ExportOptions,
): Sink {
  if (exporter.kind === 'text')
    return place === undefined
      ? toOutput(exporter, io, options)
      : toFile(exporter, place, writeOutput, options)
  if (place === undefined) throw new UsageError(texts.exportNeedsPlace, { format })
  return exporter.kind === 'folder'
    ? toFolder(exporter, place, writeOutput, options)
    : toWorkbook(exporter, place, writeOutput, options)
}

/** The head is written with the first document, so that a wrong path given leaves an empty output. */
function toOutput({ head = '', document: textOf }: TextExporter, io: Io, options: ExportOptions): Sink {
  let before = head
  return {
    async add(document) {
      await io.print(before + textOf(document, options))
      before = ''
    },
    async end() {
      await io.print(before)
    },
  }
}

function toFile(
  { head = '', document: textOf }: TextExporter,
  place: string,
  writeOutput: WriteOutput,
  options: ExportOptions,
): Sink {
  const parts = [head]
  return {
    async add(document) {
      parts.push(textOf(document, options))
    },
    async end() {
      writeOutput({ path: place, content: parts.join('') })
    },
  }
}

function toFolder(
  exporter: FolderExporter,
  place: string,
  writeOutput: WriteOutput,
  options: ExportOptions,
): Sink {
  const write = (files: FolderExporter['shared']) => {
    for (const { path, content } of files) writeOutput({ path: `${place}/${path}`, content })
  }
  return {
    async add(document) {
      write(exporter.document(document, options))
    },
    async end() {
      write(exporter.shared)
    },
  }
}

function toWorkbook(
  exporter: WorkbookExporter,
  place: string,
  writeOutput: WriteOutput,
  options: ExportOptions,
): Sink {
  const parts: unknown[] = []
  return {
    async add(document) {
      parts.push(exporter.gather(document, options))
    },
    async end() {
      writeOutput({ path: place, content: await exporter.write(parts, options) })
    },
  }
}
