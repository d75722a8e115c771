import { statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type {
  Exporter,
  ExportOptions,
  FolderExporter,
  TextExporter,
  WorkbookExporter,
} from '../exporters/exporter.ts'
import { codeOf } from '../inputs/failure.ts'
import type { Gathered } from '../inputs/gather-inputs.ts'
import { ClosedPipe, type Io } from '../io.ts'
import { growFile } from '../outputs/growing-file.ts'
import { keepInputs } from '../outputs/keep-inputs.ts'
import { sweepHalfWritten } from '../outputs/sweep.ts'
import { asked, unwritable, writeOutput } from '../outputs/write-output.ts'

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
    if (exporter.kind === 'text') return toText(exporter, io.print)
    throw new UsageError(usageTexts.exportNeedsPlace, { format })
  }
  if (exporter.kind === 'folder') {
    const names = Array.from(gathered.inputs, ({ id }) => exporter.names(id)).flat()
    keepInputs(
      [...names, ...exporter.shared.map(({ path }) => path)].map((name) => join(place, name)),
      gathered,
    )
    sweepHalfWritten(place, (name) => /\.(?:ann|conf|txt)$/.test(name))
    return toFolder(exporter, place)
  }
  keepInputs([place], gathered)
  if (exporter.kind === 'text' && isStream(place)) return toStream(exporter, place)
  sweepHalfWritten(
    dirname(place),
    (name) => name === basename(place) || name.startsWith(`${basename(place)}.`),
  )
  return exporter.kind === 'text' ? toFile(exporter, place) : toWorkbook(exporter, place, options)
}

/** Whether a device or a pipe stands there, which is written into as it is: `/dev/null`, `>(gzip > all.gz)`. */
function isStream(place: string): boolean {
  const there = asked(place, () => statSync(place, { throwIfNoEntry: false }))
  return there !== undefined && (there.isCharacterDevice() || there.isFIFO())
}

/** The head is written with the first document, so that a wrong path given leaves an empty output. */
function toText(
  { head = '' }: TextExporter,
  print: (text: string) => Promise<void>,
  close?: () => Promise<void>,
): Sink {
  let before = head
  return {
    async add(part) {
      await print(before + String(part))
      before = ''
    },
    async end() {
      await print(before)
      await close?.()
    },
    drop() {},
  }
}

/** Opened in the background, as that waits for who reads a pipe. */
function toStream(exporter: TextExporter, place: string): Sink {
  let file: FileHandle | undefined
  const print = async (text: string) => {
    try {
      file ??= await open(place, 'w')
      await file.writeFile(text)
    } catch (error) {
      throw codeOf(error) === 'EPIPE' ? new ClosedPipe() : unwritable(place, error)
    }
  }
  return toText(exporter, print, async () => file?.close())
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
