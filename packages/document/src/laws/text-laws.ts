import { lengthsOf } from '../source-map.ts'
import type { Span } from '../span.ts'
import { nodesOf } from '../walk.ts'
import { type Checked, type Law, show } from './law.ts'

/** What holds between a text, its source and every span in them. */
export const textLaws: Record<string, Law> = {
  *'map-fits-text'({ document }) {
    const { raw, text } = lengthsOf(document.map)
    if (text !== document.text.length)
      yield `the map makes ${text} code units, the text has ${document.text.length}`
    if (raw !== document.source.length)
      yield `the map takes ${raw} code units, the source has ${document.source.length}`
    const cut = document.map.runs.reduce((sum, n, i) => (i % 3 === 1 ? sum + n : sum), 0)
    if (cut !== document.map.cut.length)
      yield `the map cuts ${cut} code units and keeps ${document.map.cut.length}`
  },
  *'noise-is-in-source'({ document, locator }) {
    for (const { raw, text, at } of document.noise) {
      if (locator.raw.slice(...raw) !== text) yield `noise ${show(raw)} is not “${text}”`
      const [start, end] = locator.toText(raw)
      if (start !== end) yield `noise ${show(raw)} still stands in the text`
      else if (start !== at) yield `noise ${show(raw)} stood at ${start}, not at ${at}`
    }
  },
  *'spans-are-inside'({ document }) {
    for (const [name, span] of spansOf(document)) {
      if (span[0] > span[1] || span[1] > document.text.length) yield `${name} ${show(span)} leaves the text`
    }
  },
  *'raw-spans-are-inside'({ document, locator }) {
    for (const { code, raw, fix } of document.findings) {
      for (const span of [raw, fix?.raw]) {
        if (span && span[1] > locator.length.raw) yield `${code} ${show(span)} leaves the source`
      }
    }
  },
  *'locate-returns'({ document, locator }) {
    for (const [name, span] of spansOf(document)) {
      if (span[0] === span[1]) continue
      const back = locator.toText(locator.toRaw(span))
      if (back[0] !== span[0] || back[1] !== span[1])
        yield `${name} ${show(span)} comes back as ${show(back)}`
    }
  },
}

function* spansOf(document: Checked['document']): Generator<[string, Span]> {
  for (const mask of document.masks) yield ['mask', mask.span]
  for (const hint of document.hints) yield ['hint', hint.span]
  for (const finding of document.findings) yield [finding.code, finding.span]
  if (document.tree) for (const node of nodesOf(document.tree)) yield [node.type, node.span]
  for (const fact of document.facts ?? []) {
    yield [fact.type, fact.span]
    if (fact.type !== 'quantity') continue
    if (fact.action) yield ['action', fact.action.span]
    if (fact.object) yield ['object', fact.object.span]
  }
  for (const { kind, name } of document.relations?.items ?? []) yield [kind, name]
  for (const { evidence } of document.relations?.links ?? [])
    for (const { kind, from, to } of evidence) {
      yield [kind, from]
      yield [kind, to]
    }
}
