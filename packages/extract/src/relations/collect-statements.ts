import {
  bySpan,
  isParent,
  type Parent,
  type Point,
  type RelationKind,
  type Role,
  type Section,
  type Segmented,
} from '@shuzhi/document'
import { nameOf, nameOfWhole } from './name-of.ts'
import { numberOf } from './number-of.ts'
import type { Statement } from './statement.ts'

const kindOfRole: Readonly<Partial<Record<Role, RelationKind>>> = {
  problems: 'problem',
  causes: 'cause',
  plans: 'measure',
}

/** A section that begins to speak of something else than what is around it, and whether anything in it is a statement. */
type Opening = { section: Section; kind: RelationKind; list: number; filled: boolean }

/** What a node is read under: the section that set its kind, the statement that it is a part of, and the list that it stands in. */
type Reading = { opening?: Opening; within?: string; list: number }

/**
 * What the sections of problems, causes and plans state, in the order of the text: each heading below the section's own, and
 * each point. A section that has neither is one statement.
 */
export function collectStatements({ text, tree }: Pick<Segmented, 'text' | 'tree'>): Statement[] {
  const statements: Statement[] = []
  const openings: Opening[] = []
  const open: [Parent, Reading][] = [[tree, { list: 0 }]]
  let lists = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, around] = next
    let reading = around
    const kind = node.type === 'section' ? kindOfRole[node.role] : around.opening?.kind
    if (node.type === 'section' && kind !== around.opening?.kind) {
      lists += 1
      reading = kind
        ? { opening: { section: node, kind, list: lists, filled: false }, list: lists }
        : { list: lists }
      if (reading.opening) openings.push(reading.opening)
    } else if (around.opening && (node.type === 'section' || node.type === 'point')) {
      around.opening.filled = true
      statements.push(statementOf(text, node, around.opening.kind, around))
      lists += 1
      reading = { opening: around.opening, within: node.id, list: lists }
    }
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]!
      if (isParent(child)) open.push([child, reading])
    }
  }
  const wholes = openings.filter(({ filled }) => !filled).map((opening) => wholeOf(text, opening))
  return [...statements, ...wholes].sort((a, b) => bySpan(a.item, b.item))
}

function statementOf(
  text: string,
  node: Section | Point,
  kind: RelationKind,
  { within, list }: Reading,
): Statement {
  const { id, span } = node
  const number = numberOf(text, node)
  const item = { id, kind, span, name: nameOf(text, node), ...(within !== undefined && { within }) }
  return { item, list, ...(number && { number }) }
}

const wholeOf = (text: string, { section, kind, list }: Opening): Statement => ({
  item: { id: section.id, kind, span: section.span, name: nameOfWhole(text, section) },
  list,
})
