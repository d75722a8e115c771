import type { TextExporter } from './exporter.ts'

/** The whole value of a document, as `@shuzhi/document` defines it, on one line. */
export const jsonl: TextExporter = { kind: 'text', part: (document) => `${JSON.stringify(document)}\n` }
