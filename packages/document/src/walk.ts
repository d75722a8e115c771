import type { Leaf, Node, Parent, Section } from './tree.ts'

/** Whether a node has children. Asked by loading them, which is quicker than `in` where nodes of all kinds come by. */
export const isParent = (node: Node): node is Parent => (node as Partial<Parent>).children !== undefined

/** All nodes below and with `node`, parents before children, in document order. Depth is bounded by memory, not by the call stack. */
export function* nodesOf(node: Node): Generator<Node> {
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (isParent(next)) for (let i = next.children.length - 1; i >= 0; i -= 1) open.push(next.children[i]!)
  }
}

/** The nodes that hold the text itself, in document order. */
export function leavesOf(node: Node): Leaf[] {
  const leaves: Leaf[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isParent(next)) leaves.push(next)
    else for (let i = next.children.length - 1; i >= 0; i -= 1) open.push(next.children[i]!)
  }
  return leaves
}

/** All sections, outer before inner; they stand in nothing but sections and the root. */
export function* sectionsOf(node: Node): Generator<Section> {
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'section') yield next
    if (next.type !== 'section' && next.type !== 'root') continue
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i]!
      if (child.type === 'section') open.push(child)
    }
  }
}
