import { createLocator, type Extracted } from '@shuzhi/document'
import { annotateFacts } from './annotate-facts.ts'
import { annotateTree } from './annotate-tree.ts'
import type { TextExporter } from './exporter.ts'
import { trimmed } from './raw-text.ts'

/** A tagged stretch of the raw source: `start` and `end` in UTF-16 code units, end exclusive, `text` the raw slice. */
export type StandoffSpan = {
  tag: string
  start: number
  end: number
  text: string
  attributes: Record<string, string>
}

/** What stands where in one document, in the vocabulary of annotators; `length` counts the raw source's code units. */
export type Standoff = { id: string; path: string; length: number; spans: StandoffSpan[] }

/** A document's structure, blanks, site marks and facts as spans of its raw source, sorted, outer before inner. */
export function toStandoff(document: Extracted): Standoff {
  const locator = createLocator(document)
  const annotations = [
    ...annotateTree(document, locator),
    ...document.noise.map(({ raw }) => ({ tag: 'marker', raw: trimmed(locator.raw, raw), attributes: {} })),
    ...document.masks.map(({ span }) => ({ tag: 'mask', raw: locator.toRaw(span), attributes: {} })),
    ...annotateFacts(document, locator),
  ]
  const spans = annotations
    .filter(({ raw: [start, end] }) => start < end)
    .map(({ tag, raw: [start, end], attributes }) => ({
      tag,
      start,
      end,
      text: locator.raw.slice(start, end),
      attributes,
    }))
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return { id: document.id, path: document.source.path, length: locator.raw.length, spans }
}

/** One line of JSON a document. */
export const standoff: TextExporter = {
  kind: 'text',
  part: (document) => `${JSON.stringify(toStandoff(document))}\n`,
}
