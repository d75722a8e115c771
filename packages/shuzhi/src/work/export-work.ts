import type { Language } from '@shuzhi/document'
import type { ExportFormat } from '../command-line/choices.ts'
import type { ExportOptions } from '../exporters/exporter.ts'
import { exporters } from '../exporters/index.ts'
import { type Failure, failuresOf } from '../inputs/failure.ts'
import type { Work } from './work.ts'

/** The format and what it was told; `messages` is the language of messages. */
export type ExportWorkOptions = ExportOptions & { format: ExportFormat; messages: Language }

/** What one report adds to an export, as its exporter made it; nothing where it gives no report. */
export type Exported = { failures: Failure[]; part?: unknown }

/** Makes what one report adds to an export. */
export const exportWork: Work<ExportWorkOptions, Exported> = {
  run({ bytes, input: { id, path, shown } }, { format, messages, ...options }, stages) {
    const document = stages.process(bytes, { id, path })
    const failures = failuresOf(shown, document, messages)
    if (failures.length > 0) return () => ({ failures })
    const part = exporters[format].part(document, options)
    return () => ({ failures, part })
  },
}
