import type { Heading, Label, Root, Section, Span } from '@shuzhi/document'
import { ChildCollector } from './child-collector.ts'
import { headingDepths } from './headings/heading-depths.ts'
import { namesPlansToo } from './headings/heading-names.ts'
import { settleNotes } from './headings/settled-notes.ts'
import type { HeadingPart, LabelPart, Part, TextPart } from './lines/part.ts'
import type { Scanned } from './lines/scan-text.ts'
import { BlockGrower } from './points/grow-blocks.ts'
import { documentRole } from './roles/document-role.ts'
import { headingRoles, type Placed } from './roles/heading-roles.ts'

/** The tree of a document from the parts of its lines. */
export function growTree(scanned: Scanned, given: readonly Part[]): Root {
  const { text } = scanned
  const parts = settleNotes(text, given)
  const headings = parts.filter((part) => part.type === 'heading')
  const depths = headingDepths(text, headings)
  const roles = headingRoles(text, parts, depths, documentRole(text, parts))
  const grower = new TreeGrower(scanned)
  let next = 0
  for (const part of parts) {
    if (part.type === 'heading') {
      grower.addHeading(part, depths[next]!, roles[next]!)
      next += 1
    } else if (part.type === 'label') grower.addLabel(part, depths[next] ?? 0)
    else if (part.type === 'text') grower.addText(part)
    else grower.addLine(part.type, part.span)
  }
  return grower.root()
}

/** A label stands below all headings. */
const labelDepth = Number.POSITIVE_INFINITY

/** A section that is open: what begins it, the sections and points counted in it so far, and whether one of its sections holds a label. */
type Open = Placed & {
  head: Heading | Label
  id: string
  depth: number
  sections: number
  points: number
  labelled: boolean
}

/** Grows sections from their parts. A node is made once all that it holds is. */
class TreeGrower {
  #scanned: Scanned
  #blocks: BlockGrower
  /** What the root holds so far, and each section that is open. */
  #held: ChildCollector<Root['children'][number] | Section['children'][number]>[] = []
  #open: Open[] = []
  #pending: TextPart[] = []
  #sections = 0
  #points = 0

  constructor(scanned: Scanned) {
    this.#scanned = scanned
    this.#blocks = new BlockGrower(scanned)
  }

  addHeading({ span, runIn, ordinal }: HeadingPart, depth: number, placed: Placed): void {
    this.#flush()
    this.#closeFrom(depth)
    this.#begin({ type: 'heading', span, depth, runIn, ordinal }, depth, placed)
  }

  /** A label opens a block inside the section that it speaks of; one that names what all of the section is about anyway is text. */
  addLabel({ span, role, opensLine }: LabelPart, nextDepth: number): void {
    const holder = this.#open.at(-1)
    if (holder?.role === role && holder.head.type === 'heading' && !this.#isPair(holder.head)) {
      this.addText({ type: 'text', span, opensLine })
      return
    }
    this.#flush()
    this.#closeFrom(labelDepth)
    this.#climb(nextDepth)
    const outer = this.#open.at(-2)
    if (outer) outer.labelled = true
    this.#begin({ type: 'label', span }, labelDepth, { role, reason: 'named' })
  }

  /** Whether a section is on plans beside what its role says, so that labels part the two. */
  #isPair({ span, ordinal }: Heading): boolean {
    return namesPlansToo(this.#scanned.text.slice(span[0] + (ordinal?.raw.length ?? 0), span[1]))
  }

  addText(part: TextPart): void {
    const last = this.#pending.at(-1)
    const joins =
      last && !part.opensLine && !/[\n\r]/.test(this.#scanned.text.slice(last.span[1], part.span[0]))
    if (joins) this.#pending[this.#pending.length - 1] = { ...last, span: [last.span[0], part.span[1]] }
    else this.#pending.push(part)
  }

  /** What frames the document stands outside of its sections; a speaker who addresses the audience again goes on with the section. */
  addLine(type: 'title' | 'salutation' | 'signature' | 'dateline', span: Span): void {
    this.#flush()
    this.#closeFrom(type === 'salutation' ? labelDepth : 1)
    this.#children().add({ type, span })
  }

  root(): Root {
    this.#flush()
    this.#closeFrom(1)
    return {
      type: 'root',
      span: [0, this.#scanned.text.length],
      children: this.#children().take() as Root['children'],
    }
  }

  /** A block behind the last subsection belongs to the whole, unless a subsection before had one of its own. */
  #climb(nextDepth: number): void {
    for (let inner = this.#open.at(-1); inner && nextDepth < inner.depth; inner = this.#open.at(-1)) {
      const outer = this.#open.at(-2)
      if (!outer || outer.labelled || inner.role !== outer.role || outer.sections < 2) return
      this.#close()
    }
  }

  #begin(head: Heading | Label, depth: number, { role, reason }: Placed): void {
    const holder = this.#open.at(-1)
    const number = holder ? ++holder.sections : ++this.#sections
    const id = holder ? `${holder.id}.${number}` : String(number)
    this.#open.push({ head, id, role, reason, depth, sections: 0, points: 0, labelled: false })
    this.#children().add(head)
  }

  #closeFrom(depth: number): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.depth >= depth) this.#close()
  }

  /** Closes the last section that is open. */
  #close(): void {
    const children = this.#children().take() as Section['children']
    const { head, id, role, reason } = this.#open.pop()!
    const span: Span = [head.span[0], children.at(-1)!.span[1]]
    this.#children().add({ type: 'section', span, id, role, reason, children })
  }

  /** What the last section that is open holds so far, or the root where none is. */
  #children() {
    const level = this.#open.length
    const held = this.#held[level] ?? new ChildCollector()
    this.#held[level] = held
    return held
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const holder = this.#open.at(-1)
    const nextId = () => (holder ? `${holder.id}.p${++holder.points}` : `0.p${++this.#points}`)
    this.#blocks.grow(this.#pending, nextId, this.#children())
    this.#pending = []
  }
}
