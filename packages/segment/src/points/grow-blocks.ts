import { type Enumeration, isParent, type Paragraph, type Point, type Span } from '@shuzhi/document'
import type { TextPart } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { SentenceReader } from '../sentences.ts'
import { acceptMarkers } from './accept-markers.ts'
import { alignBrackets } from './align-brackets.ts'
import { findCandidates } from './find-markers.ts'
import { leadOf } from './lead.ts'
import { type Nested, nestMarkers } from './nest-markers.ts'

/** Gives the ids of the points of one section, in order: `2.1.p1`, `2.1.p2`. */
export type PointIds = () => string

/** Grows the paragraphs and enumerations of the running text under each heading or label of a document. */
export class BlockGrower {
  readonly #scanned: Scanned
  readonly #reader: SentenceReader
  #nextId: PointIds = () => ''
  #blocks: (Paragraph | Enumeration)[] = []
  /** The open points, their enumerations, and how many points each point holds, by depth. */
  readonly #points: Point[] = []
  readonly #enumerations: Enumeration[] = []
  readonly #counts: number[] = []

  constructor(scanned: Scanned) {
    this.#scanned = scanned
    this.#reader = new SentenceReader(scanned)
  }

  /** The blocks of the text under one heading or label. */
  grow(parts: readonly TextPart[], nextId: PointIds): (Paragraph | Enumeration)[] {
    const candidates = findCandidates(this.#scanned, parts)
    if (candidates.length === 0) return parts.map(({ span }) => this.#paragraphOf(span))
    const { points, owners } = nestMarkers(acceptMarkers(alignBrackets(candidates)), parts.length)
    this.#nextId = nextId
    this.#blocks = []
    let next = 0
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index]!
      const first = next
      while (next < points.length && points[next]!.marker.part === index) next += 1
      this.#add(part, points, first, next, owners[index]!)
    }
    for (const block of this.#blocks) close(block, this.#scanned.text)
    return this.#blocks
  }

  #paragraphOf(span: Span): Paragraph {
    const children = this.#reader.sentences(span[0], span[1])
    return { type: 'paragraph', span: spanOf(children), children }
  }

  /** Adds one part with the points that begin in it, from `first` to `next` exclusive; `owner` is the depth of the point it belongs to. */
  #add({ span }: TextPart, points: readonly Nested[], first: number, next: number, owner: number): void {
    const startOf = (point: number) => (point < next ? points[point]!.marker.start : span[1])
    const initial = first < next && points[first]!.marker.initial
    const paragraph: Paragraph | null = initial
      ? null
      : { type: 'paragraph', span, children: this.#reader.sentences(span[0], startOf(first)) }
    if (paragraph) {
      if (owner > 0) this.#points[owner - 1]!.children.push(paragraph)
      else this.#blocks.push(paragraph)
    }
    for (let i = first; i < next; i += 1) {
      const point = points[i]!
      const holder = paragraph && point.depth === owner + 1 ? paragraph : null
      this.#open(point, startOf(i + 1), holder)
    }
  }

  /** Opens a point whose text goes on to `end`. */
  #open({ marker, depth, begins, value }: Nested, end: number, holder: Paragraph | null): void {
    // Until they are closed, a point and its enumeration have the span of the marker.
    const span: Span = [marker.start, marker.end]
    if (begins) {
      const enumeration: Enumeration = { type: 'enumeration', span, children: [] }
      const into = holder?.children ?? (depth === 1 ? this.#blocks : this.#points[depth - 2]!.children)
      into.push(enumeration)
      this.#enumerations[depth - 1] = enumeration
    }
    const point: Point = {
      type: 'point',
      span,
      id: depth === 1 ? this.#nextId() : this.#nestedId(depth),
      depth,
      ordinal: marker.ordinal.value === value ? marker.ordinal : { ...marker.ordinal, value },
      children: this.#reader.sentencesBehind({ type: 'marker', span }, end),
    }
    this.#enumerations[depth - 1]!.children.push(point)
    this.#points[depth - 1] = point
    this.#counts[depth - 1] = 0
  }

  #nestedId(depth: number): string {
    this.#counts[depth - 2] = (this.#counts[depth - 2] ?? 0) + 1
    return `${this.#points[depth - 2]!.id}.${this.#counts[depth - 2]}`
  }
}

/** From the first to the last of some nodes, of which there is one at least. */
function spanOf(nodes: readonly { span: Span }[]): Span {
  const [first] = nodes
  const last = nodes.at(-1)
  return first === last ? first!.span : [first!.span[0], last!.span[1]]
}

/** Gives a parent the span of its children, inner parents first, and points their leads. Nesting is bounded by the number of marker kinds. */
function close(node: Paragraph | Enumeration | Point, text: string): void {
  for (const child of node.children) if (isParent(child)) close(child, text)
  const last = node.children.at(-1)
  if (last) node.span = spanOf(node.children)
  if (last && isParent(last)) dropRoom(node)
  if (node.type === 'enumeration') weighLeads(node)
  if (node.type !== 'point') return
  const lead = leadOf(node, text)
  if (lead) node.lead = lead
}

/** Gives a parent that nodes were added to a list with no room for more, which the tree would hold on to. */
function dropRoom(parent: { children: unknown[] }): void {
  parent.children = parent.children.slice()
}

/** Tells each point that opens with a phrase what share of its fellows does, in hundredths, one at least. */
function weighLeads({ children }: Enumeration): void {
  const led = children.filter(({ lead }) => lead)
  const share = Math.max(1, Math.round((led.length / children.length) * 100)) / 100
  for (const point of led) point.leadConfidence = share
}
