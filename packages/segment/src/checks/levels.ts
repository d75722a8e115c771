import type { Heading, Root, Section } from '@shuzhi/document'
import { headingOf, type NumberedHeading, numberedUnder } from './numbered.ts'

/** What the checks look at of a section, or of the root: the heading over it, null where it has none or a label, and the numbered headings right under it. */
export type Level = { node: Root | Section; over: Heading | null; numbered: readonly NumberedHeading[] }

/** The root and all sections, outer before inner, in document order. */
export function levelsOf(root: Root): Level[] {
  const levels: Level[] = []
  const open: (Root | Section)[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const over = node.type === 'section' ? headingOf(node) : null
    levels.push({ node, over, numbered: numberedUnder(node) })
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i]!
      if (child.type === 'section') open.push(child)
    }
  }
  return levels
}
