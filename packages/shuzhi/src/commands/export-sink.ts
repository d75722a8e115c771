import { join } from 'node:path'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type {
  Exporter,
  ExportOptions,
  FolderExporter,
  TextExporter,
  WorkbookExporter,
} from '../exporters/exporter.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'
import type { Io } from '../io.ts'
import { growFile } from '../outputs/growing-file.ts'
import { keepInputs } from '../outputs/keep-inputs.ts'
import { writeOutput } from '../outputs/write-output.ts'

/** Where the parts of an export go one by one. It is whole once `end` is done; `drop` removes what there is of a file before that. */
export type Sink = { add(part: unknown): Promise<void>; end(): Promise<void>; drop(): void }

/** What is written where: `place` is a file, or a folder for a format that is one; undefined is standard output. */
export type Target = { format: string; place: string | undefined; io: Io; gathered: Gathered }

/**
 * Opens the place that documents are exported to.
 * @throws UsageError where the format cannot go to standard output, the place cannot be written, or a report that is being read stands there
 */
export function openSink(
  exporter: Exporter,
  { format, place, io, gathered }: Target,
  options: ExportOptions,
): Sink {
  if (place === undefined) {
    if (exporter.kind === 'text') return toOutput(exporter, io)
    throw new UsageError(texts.exportNeedsPlace, { format })
  }
  if (exporter.kind === 'folder') {
    const names = gathered.inputs.flatMap(({ id }) => exporter.names(id))
    keepInputs(
      [...names, ...exporter.shared.map(({ path }) => path)].map((name) => join(place, name)),
      gathered,
    )
    return toFolder(exporter, place)
  }
  keepInputs([place], gathered)
  return exporter.kind === 'text' ? toFile(exporter, place) : toWorkbook(exporter, place, options)
}

/** The head is written with the first document, so that a wrong path given leaves an empty output. */
function toOutput({ head = '' }: TextExporter, io: Io): Sink {
  let before = head
  return {
    async add(part) {
      await io.print(before + String(part))
      before = ''
    },
    async end() {
      await io.print(before)
    },
    drop() {},
  }
}

function toFile({ head = '' }: TextExporter, place: string): Sink {
  const file = growFile(place)
  file.write(head)
  return {
    add: async (part) => file.write(String(part)),
    end: async () => file.keep(),
    drop: file.drop,
  }
}

function toFolder({ shared }: FolderExporter, place: string): Sink {
  const write = (files: FolderExporter['shared']) => {
    for (const { path, content } of files) writeOutput(join(place, path), content)
  }
  return {
    add: async (part) => write(part as FolderExporter['shared']),
    end: async () => write(shared),
    drop() {},
  }
}

function toWorkbook(exporter: WorkbookExporter, place: string, options: ExportOptions): Sink {
  const file = exporter.open(place, options)
  return { add: async (part) => file.add(part), end: async () => file.end(), drop: file.drop }
}
