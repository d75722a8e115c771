import type { Enumeration, Marker, Ordinal, Paragraph, Point, Sentence, Span } from '@shuzhi/document'
import { ChildCollector } from '../child-collector.ts'
import type { TextPart } from '../lines/part.ts'
import type { Scanned } from '../lines/scan-text.ts'
import { addSentences } from '../sentences.ts'
import { acceptMarkers } from './accept-markers.ts'
import { alignBrackets } from './align-brackets.ts'
import { findCandidates } from './find-markers.ts'
import { leadOf } from './lead.ts'
import { type Nested, type Nesting, nestMarkers } from './nest-markers.ts'

/** Gives the ids of the points of one section, in order: `2.1.p1`, `2.1.p2`. */
export type PointIds = () => string

/** Where the blocks of a text are added, in order. */
export type Blocks = Pick<ChildCollector<Paragraph | Enumeration>, 'add'>

/** A point that is open: its number, and how many points it holds so far. */
type OpenPoint = { id: string; ordinal: Ordinal; held: number }

/** What may be open at one depth, with what each holds so far: a paragraph, the enumeration that it ends with or that stands by itself, and the last point of this. */
class Level {
  hasParagraph = false
  point: OpenPoint | null = null
  readonly inParagraph = new ChildCollector<Sentence | Enumeration>()
  readonly points = new ChildCollector<Point>()
  readonly inPoint = new ChildCollector<Marker | Sentence | Paragraph | Enumeration>()
}

/** Grows the paragraphs and enumerations of the running text under each heading or label of a document. A node is made once all that it holds is. */
export class BlockGrower {
  readonly #scanned: Scanned
  #nextId: PointIds = () => ''
  #blocks: Blocks = new ChildCollector()
  readonly #levels: Level[] = []
  /** How many levels are open. */
  #depth = 0

  constructor(scanned: Scanned) {
    this.#scanned = scanned
  }

  /** Adds the blocks of the text under one heading or label. */
  grow(parts: readonly TextPart[], nextId: PointIds, blocks: Blocks): void {
    this.#nextId = nextId
    this.#blocks = blocks
    const candidates = findCandidates(this.#scanned, parts)
    if (candidates.length > 0)
      this.#openAll(parts, nestMarkers(acceptMarkers(alignBrackets(candidates)), parts.length))
    else for (const { span } of parts) this.#openParagraph(span[0], span[1], 0)
    this.#closeTo(0)
  }

  #openAll(parts: readonly TextPart[], { points, owners }: Nesting): void {
    let next = 0
    for (let index = 0; index < parts.length; index += 1) {
      const [start, end] = parts[index]!.span
      let point = pointIn(index, points[next])
      if (!point?.marker.initial) this.#openParagraph(start, point?.marker.start ?? end, owners[index]!)
      while (point) {
        next += 1
        const after = pointIn(index, points[next])
        this.#openPoint(point, after?.marker.start ?? end)
        point = after
      }
    }
  }

  /** Opens a paragraph inside the point at the depth `owner`, 0 for none. */
  #openParagraph(from: number, to: number, owner: number): void {
    this.#closeTo(owner)
    const level = this.#levelAt(owner + 1)
    level.hasParagraph = true
    addSentences(this.#scanned, from, to, level.inParagraph)
  }

  /** Opens a point whose text goes on to `end`. The first of an enumeration inside a line stands in its paragraph. */
  #openPoint({ marker, depth, begins, value }: Nested, end: number): void {
    this.#closeTo(begins && marker.initial ? depth - 1 : depth)
    const level = this.#levelAt(depth)
    if (begins) this.#closeEnumeration(depth)
    else this.#closePoint(depth)
    const id = depth === 1 ? this.#nextId() : this.#nestedId(depth - 1)
    const { ordinal } = marker
    level.point = { id, ordinal: ordinal.value === value ? ordinal : { ...ordinal, value }, held: 0 }
    level.inPoint.add({ type: 'marker', span: [marker.start, marker.end] })
    addSentences(this.#scanned, marker.end, end, level.inPoint)
  }

  #nestedId(depth: number): string {
    const holder = this.#levels[depth - 1]!.point!
    holder.held += 1
    return `${holder.id}.${holder.held}`
  }

  #levelAt(depth: number): Level {
    this.#depth = depth
    const level = this.#levels[depth - 1] ?? new Level()
    this.#levels[depth - 1] = level
    return level
  }

  /** What the blocks at a depth are added to: the point around them, or what is under the heading. */
  #around(depth: number): Blocks {
    return depth === 1 ? this.#blocks : this.#levels[depth - 2]!.inPoint
  }

  #closeTo(depth: number): void {
    for (; this.#depth > depth; this.#depth -= 1) {
      this.#closeEnumeration(this.#depth)
      const level = this.#levels[this.#depth - 1]!
      if (!level.hasParagraph) continue
      level.hasParagraph = false
      const children = level.inParagraph.take()
      if (children.length > 0)
        this.#around(this.#depth).add({ type: 'paragraph', span: spanOf(children), children })
    }
  }

  #closeEnumeration(depth: number): void {
    this.#closePoint(depth)
    const { points, hasParagraph, inParagraph } = this.#levels[depth - 1]!
    const children = points.take()
    if (children.length === 0) return
    weighLeads(children)
    const into = hasParagraph ? inParagraph : this.#around(depth)
    into.add({ type: 'enumeration', span: spanOf(children), children })
  }

  #closePoint(depth: number): void {
    const level = this.#levels[depth - 1]!
    if (!level.point) return
    const { id, ordinal } = level.point
    const children = level.inPoint.take()
    const point: Point = { type: 'point', span: spanOf(children), id, depth, ordinal, children }
    const lead = leadOf(point, this.#scanned.text)
    if (lead) point.lead = lead
    level.points.add(point)
    level.point = null
  }
}

/** A point, if it begins in a part. */
const pointIn = (part: number, point: Nested | undefined): Nested | undefined =>
  point?.marker.part === part ? point : undefined

/** From the first to the last of some nodes, of which there is one at least. */
function spanOf(nodes: readonly { span: Span }[]): Span {
  const [first] = nodes
  const last = nodes.at(-1)
  return first === last ? first!.span : [first!.span[0], last!.span[1]]
}

/** Tells each point that opens with a phrase what share of its fellows does, in hundredths, one at least. */
function weighLeads(points: readonly Point[]): void {
  let led = 0
  for (const { lead } of points) if (lead) led += 1
  const share = Math.max(1, Math.round((led / points.length) * 100)) / 100
  for (const point of points) if (point.lead) point.leadConfidence = share
}
