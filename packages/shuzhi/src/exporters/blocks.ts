import { type Extracted, isParent, type Leaf, type Node, type Role, type Span } from '@shuzhi/document'
import { oneLine } from './one-line.ts'

/** Where a block stands: the headings above it from the outermost, the innermost section's id and role, the innermost point's id. */
type BlockPlace = { headings: string[]; section: string; role: Role; point: string | null }

/** A stretch of text that belongs together: leaves that follow each other under one parent. */
export type Block = BlockPlace & { kind: string; span: Span; leaves: Leaf[] }

type Open = { node: Node; parent: Node; place: BlockPlace }

const top: BlockPlace = { headings: [], section: '', role: 'other', point: null }

/**
 * The blocks of a document in the order of its text: each leaf of the tree is in exactly one. A title line, a heading, a label, a
 * salutation, a signature and its date are blocks of their own; a paragraph and a point are one up to what is nested in them, and one after it.
 * Walks with a stack of its own, as a tree may be deeper than the call stack.
 */
export function blocksOf({ text, tree }: Pick<Extracted, 'text' | 'tree'>): Block[] {
  const blocks: Block[] = []
  const open: Open[] = [{ node: tree, parent: tree, place: top }]
  let last: Node | undefined
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent, place } = next
    if (isParent(node)) {
      const inside = placeInside(node, place, text)
      for (const child of node.children.toReversed()) open.push({ node: child, parent: node, place: inside })
      continue
    }
    const block = blocks.at(-1)
    if (block && running.has(node.type) && parent === last) {
      block.leaves.push(node)
      block.span = [block.span[0], node.span[1]]
    } else {
      blocks.push({ ...place, kind: kindOf(node, parent), span: node.span, leaves: [node] })
    }
    last = parent
  }
  return blocks
}

/** Leaves of running text; all others stand alone. */
const running: ReadonlySet<string> = new Set(['sentence', 'marker'])

const kindOf = (leaf: Leaf, parent: Node): string => (running.has(leaf.type) ? parent.type : leaf.type)

function placeInside(node: Node, place: BlockPlace, text: string): BlockPlace {
  if (node.type === 'point') return { ...place, point: node.id }
  if (node.type !== 'section') return place
  const head = node.children[0]
  const named = head?.type === 'heading' || head?.type === 'label'
  const headings = named ? [...place.headings, headingText(text, head.span)] : place.headings
  return { headings, section: node.id, role: node.role, point: null }
}

/** A heading as it is cited: on one line, without the stop, colon or comma that closes it. */
const headingText = (text: string, span: Span): string => oneLine(text, span).replace(/[。：:，,；;]$/u, '')
