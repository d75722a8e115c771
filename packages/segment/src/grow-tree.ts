import type { Heading, Label, Root, Section, Span } from '@shuzhi/document'
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

/** A section that is open, with the sections and points counted in it so far. */
type Open = { section: Section; depth: number; sections: number; points: number }

class TreeGrower {
  #scanned: Scanned
  #blocks: BlockGrower
  #root: Root
  #open: Open[] = []
  #pending: TextPart[] = []
  #sections = 0
  #points = 0

  constructor(scanned: Scanned) {
    this.#scanned = scanned
    this.#blocks = new BlockGrower(scanned)
    this.#root = { type: 'root', span: [0, scanned.text.length], children: [] }
  }

  addHeading({ span, runIn, ordinal }: HeadingPart, depth: number, placed: Placed): void {
    this.#flush()
    while (this.#open.length > 0 && this.#open.at(-1)!.depth >= depth) this.#open.pop()
    this.#begin({ type: 'heading', span, depth, runIn, ordinal }, depth, placed)
  }

  /** A label opens a block inside the section that it speaks of; one that names what all of the section is about anyway is text. */
  addLabel({ span, role, opensLine }: LabelPart, nextDepth: number): void {
    const holder = this.#open.at(-1)?.section
    const head = holder?.children[0]
    if (holder?.role === role && head?.type === 'heading' && !this.#isPair(head)) {
      this.addText({ type: 'text', span, opensLine })
      return
    }
    this.#flush()
    this.#closeLabel()
    this.#climb(nextDepth)
    this.#begin({ type: 'label', span }, Number.POSITIVE_INFINITY, { role, reason: 'named' })
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
    if (type === 'salutation') {
      this.#closeLabel()
      ;(this.#open.at(-1)?.section ?? this.#root).children.push({ type, span })
      return
    }
    this.#open.length = 0
    this.#root.children.push({ type, span })
  }

  root(): Root {
    this.#flush()
    for (const child of this.#root.children) if (child.type === 'section') closeSection(child)
    return this.#root
  }

  #closeLabel(): void {
    if (this.#open.at(-1)?.depth === Number.POSITIVE_INFINITY) this.#open.pop()
  }

  /** A block behind the last subsection belongs to the whole, unless a subsection before had one of its own. */
  #climb(nextDepth: number): void {
    for (let inner = this.#open.at(-1); this.#open.length > 1 && inner; inner = this.#open.at(-1)) {
      const outer = this.#open.at(-2)!
      const last = nextDepth < inner.depth
      const alone = outer.section.children.every(
        (child) => child.type !== 'section' || !child.children.some(isLabelled),
      )
      if (!last || !alone || inner.section.role !== outer.section.role || outer.sections < 2) return
      this.#open.pop()
    }
  }

  #begin(head: Heading | Label, depth: number, { role, reason }: Placed): void {
    const holder = this.#open.at(-1)
    const number = holder ? ++holder.sections : ++this.#sections
    const id = holder ? `${holder.section.id}.${number}` : String(number)
    const section: Section = { type: 'section', span: head.span, id, role, reason, children: [head] }
    if (holder) holder.section.children.push(section)
    else this.#root.children.push(section)
    this.#open.push({ section, depth, sections: 0, points: 0 })
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const holder = this.#open.at(-1)
    const nextId = () => (holder ? `${holder.section.id}.p${++holder.points}` : `0.p${++this.#points}`)
    const blocks = this.#blocks.grow(this.#pending, nextId)
    const section = holder?.section
    // Most sections hold one text and no more; a list that grows has room for more, which the tree would hold on to.
    if (section?.children.length === 1) section.children = [...section.children, ...blocks]
    else for (const block of blocks) (section ?? this.#root).children.push(block)
    this.#pending = []
  }
}

const isLabelled = (node: Section['children'][number]): boolean =>
  node.type === 'section' && node.children[0]?.type === 'label'

/** Gives a section the span of what it holds. */
function closeSection(section: Section): void {
  for (const child of section.children) if (child.type === 'section') closeSection(child)
  section.span = [section.children[0]!.span[0], section.children.at(-1)!.span[1]]
}
