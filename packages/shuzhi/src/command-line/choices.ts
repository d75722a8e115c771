/** What `export --to` takes. */
export const exportFormats = [
  'standoff',
  'jsonl',
  'chunks',
  'csv',
  'xlsx',
  'parquet',
  'brat',
  'web-annotation',
  'conll',
] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What `--to` of `build` and `render` takes, one or more. */
export const outputFormats = ['md', 'html', 'json'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** What `check --reporter` takes. */
export const reporterNames = ['pretty', 'concise', 'json', 'ndjson', 'github', 'sarif', 'summary'] as const
export type ReporterName = (typeof reporterNames)[number]

/** What `--lang` takes. */
export const languages = ['zh', 'en'] as const
