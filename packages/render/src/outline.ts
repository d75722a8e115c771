import { type Extracted, leavesOf, type Point, type Role, type Section } from '@shuzhi/document'
import { z } from 'zod'
import { nameOf } from './ledger.ts'

/** What a report names as a problem or a plan: a heading or the opening of a point, and its anchor on the report's page. */
export const Outline = z.object({ anchor: z.string(), text: z.string() })
export type Outline = z.infer<typeof Outline>

/** The headings and points one level below each outermost section of a role; the section itself where it has none. */
export function outlineOf({ text, tree }: Pick<Extracted, 'text' | 'tree'>, role: Role): Outline[] {
  return outermost(tree.children, role).flatMap((section) => {
    const items = itemsOf(section)
    return items.length > 0
      ? items.map((item) => ({
          anchor: item.id,
          text: item.type === 'section' ? nameOf(text, item) : leadOf(text, item),
        }))
      : [{ anchor: section.id, text: nameOf(text, section) }]
  })
}

type Children = Section['children'] | Extracted['tree']['children']

function outermost(children: Children, role: Role): Section[] {
  return children.flatMap((child) => {
    if (child.type !== 'section') return []
    return child.role === role ? [child] : outermost(child.children, role)
  })
}

/** Sections of the same role inside, else points; causes below problems are neither. */
function itemsOf({ role, children }: Section): (Section | Point)[] {
  const sections = children.filter((child) => child.type === 'section').filter((child) => child.role === role)
  if (sections.length > 0) return sections
  return children.flatMap((child): Point[] => {
    if (child.type === 'enumeration') return child.children
    if (child.type !== 'paragraph') return []
    return child.children.flatMap((inner) => (inner.type === 'enumeration' ? inner.children : []))
  })
}

/** The marker and lead of a point; its first sentence where it opens with no lead. */
function leadOf(text: string, point: Point): string {
  if (point.lead) return text.slice(point.span[0], point.lead[1])
  const first = [...leavesOf(point)].find(({ type }) => type === 'sentence')
  return text.slice(point.span[0], first?.span[1] ?? point.span[1])
}
