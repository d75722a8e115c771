import type { Extracted, Normalized, Segmented } from './document.ts'
import { createLocator, type Locator } from './locate.ts'
import { RelationKind } from './relations.ts'
import { lengthsOf } from './source-map.ts'
import { contains, crosses, type Span } from './span.ts'
import { isParent, leavesOf, nodesOf } from './walk.ts'

/** A broken law: its name, and where and how. */
export type Violation = { law: string; detail: string }

type Checked = { document: Normalized & Partial<Segmented> & Partial<Extracted>; locator: Locator }
type Law = (checked: Checked) => Iterable<string>

/** The laws that a single document can break, by name; architecture.md numbers them. */
export const laws: Record<string, Law> = {
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
  *'leaves-cover-text'({ document }) {
    if (!document.tree) return
    let at = 0
    for (const leaf of leavesOf(document.tree)) {
      if (leaf.span[0] < at) yield `${leaf.type} ${show(leaf.span)} begins before ${at}`
      const gap = document.text.slice(at, leaf.span[0])
      if (gap.trim() !== '') yield `“${gap.trim().slice(0, 20)}” before ${show(leaf.span)} is in no leaf`
      at = Math.max(at, leaf.span[1])
    }
    const rest = document.text.slice(at).trim()
    if (rest !== '') yield `“${rest.slice(0, 20)}” at the end is in no leaf`
  },
  *'children-are-inside'({ document }) {
    if (!document.tree) return
    for (const node of nodesOf(document.tree)) {
      if (!isParent(node)) continue
      for (const child of node.children) {
        if (!contains(node.span, child.span))
          yield `${child.type} ${show(child.span)} leaves ${node.type} ${show(node.span)}`
      }
      if (
        node.type === 'section' &&
        node.children[0]?.type !== 'heading' &&
        node.children[0]?.type !== 'label'
      ) {
        yield `section ${show(node.span)} begins with neither heading nor label`
      }
      if (node.type === 'point' && node.children[0]?.type !== 'marker')
        yield `point ${show(node.span)} begins without marker`
    }
  },
  *'ids-are-unique'({ document }) {
    if (!document.tree) return
    const seen = new Set<string>()
    for (const node of nodesOf(document.tree)) {
      if (!('id' in node)) continue
      if (seen.has(node.id)) yield `id ${node.id} stands twice`
      seen.add(node.id)
    }
  },
  *'facts-nest'({ document }) {
    const open: Span[] = []
    let last: Span = [0, Number.POSITIVE_INFINITY]
    for (const { type, span } of document.facts ?? []) {
      if (span[0] < last[0] || (span[0] === last[0] && span[1] > last[1]))
        yield `${type} ${show(span)} is out of order`
      if (span[0] === span[1]) yield `${type} ${show(span)} is empty`
      while (open.length > 0 && open.at(-1)![1] <= span[0]) open.pop()
      if (open.length > 0 && crosses(open.at(-1)!, span))
        yield `${type} ${show(span)} crosses ${show(open.at(-1)!)}`
      open.push(span)
      last = span
    }
  },
  *'relations-are-in-tree'({ document }) {
    if (!document.tree || !document.relations) return
    const places = new Map<string, Span>()
    for (const node of nodesOf(document.tree)) if ('id' in node) places.set(node.id, node.span)
    const items = new Set<string>()
    for (const { id, kind, span, name, within } of document.relations.items) {
      const place = places.get(id)
      if (!place || !equals(place, span)) yield `${kind} ${id} is not the node at ${show(span)}`
      if (items.has(id)) yield `${kind} ${id} stands twice`
      if (!contains(span, name)) yield `the name ${show(name)} of ${id} leaves ${show(span)}`
      const outer = within === undefined ? undefined : places.get(within)
      if (within !== undefined && !(items.has(within) && outer && contains(outer, span)))
        yield `${kind} ${id} is not within ${within}`
      items.add(id)
    }
  },
  *'links-join-items'({ document }) {
    const items = new Map(document.relations?.items.map((item) => [item.id, item]))
    const seen = new Set<string>()
    for (const { from, to, evidence } of document.relations?.links ?? []) {
      const [first, second] = [items.get(from), items.get(to)]
      const link = `${from} → ${to}`
      if (seen.has(link)) yield `${link} stands twice`
      seen.add(link)
      if (!first || !second) yield `${link} names no items`
      else if (kinds.indexOf(first.kind) >= kinds.indexOf(second.kind)) yield `${link} runs backward`
      else if (!evidence.every((one) => contains(first.span, one.from) && contains(second.span, one.to)))
        yield `the evidence of ${link} leaves its items`
    }
  },
  *'masked-means-no-value'({ document }) {
    for (const fact of document.facts ?? []) {
      if ((fact.type === 'quantity' || fact.type === 'date') && fact.masked && fact.value !== null) {
        yield `${fact.type} ${show(fact.span)} is masked and has the value ${fact.value}`
      }
    }
  },
}

const kinds = RelationKind.options

/** All laws that a document breaks; none for a sound one. Give it what has passed its schema. */
export function checkDocument(document: Normalized | Segmented | Extracted): Violation[] {
  const checked: Checked = { document, locator: createLocator(document) }
  return Object.entries(laws).flatMap(([law, check]) =>
    Array.from(check(checked), (detail) => ({ law, detail })),
  )
}

/** Throws an `Error` that lists every law the document breaks: for the tests of all that make documents. */
export function assertDocument(document: Normalized | Segmented | Extracted): void {
  const violations = checkDocument(document)
  if (violations.length === 0) return
  throw new Error(
    `document ${document.id}:\n${violations.map(({ law, detail }) => `  ${law}: ${detail}`).join('\n')}`,
  )
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

const equals = (a: Span, b: Span): boolean => contains(a, b) && contains(b, a)

const show = ([start, end]: Span): string => `[${start}, ${end}]`
