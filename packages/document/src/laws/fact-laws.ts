import { RelationKind } from '../relations.ts'
import { contains, crosses, type Span } from '../span.ts'
import { nodesOf } from '../walk.ts'
import { type Law, show } from './law.ts'

/** What holds between the facts and the relations of a document. */
export const factLaws: Record<string, Law> = {
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

const equals = (a: Span, b: Span): boolean => contains(a, b) && contains(b, a)
