import type { ExportFormat } from '../command-line/choices.ts'
import { brat } from './brat.ts'
import { chunks } from './chunks.ts'
import { conll } from './conll.ts'
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'
import { standoff } from './standoff.ts'
import { webAnnotation } from './web-annotation.ts'
import { xlsx } from './xlsx.ts'

/** All formats of `export`, by name. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  standoff,
  jsonl,
  chunks,
  csv,
  xlsx,
  parquet,
  brat,
  'web-annotation': webAnnotation,
  conll,
}
