import type { Language, Severity } from '@shuzhi/document'
import type { FileReport } from './reported.ts'

/** What was looked at and found. */
export type Totals = Record<Severity, number> & { files: number }

/** How a reporter speaks. */
export type ReporterOptions = { language: Language; colors: boolean; quiet: boolean }

/** Writes findings file by file; what it gives is printed as it comes. */
type Reporter = { file(report: FileReport): string; end(totals: Totals): string }

export type CreateReporter = (options: ReporterOptions) => Reporter
