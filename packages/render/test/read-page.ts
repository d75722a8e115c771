import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** A page as a browser's parser reads it. */
export const readPage = (html: string): Root => unified().use(rehypeParse).parse(html)

/** All elements for which `wanted` holds, in document order. */
export function elementsOf(
  node: Root | RootContent,
  wanted: (element: Element) => boolean = () => true,
): Element[] {
  const self = node.type === 'element' && wanted(node) ? [node] : []
  return 'children' in node ? [...self, ...node.children.flatMap((child) => elementsOf(child, wanted))] : self
}

/** The element with an id; a missing one fails the test. */
export function byId(page: Root, id: string): Element {
  const [found] = elementsOf(page, ({ properties }) => properties.id === id)
  if (!found) throw new Error(`no element has the id ${id}`)
  return found
}

/** All characters inside. */
export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
