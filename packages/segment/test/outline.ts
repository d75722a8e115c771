import type { Block, Enumeration, Paragraph, Point, Segmented } from '@shuzhi/document'

type Outlined = Block | Point

/**
 * A document's tree as an indented outline that a person can check against the text: one line a node with what it says, `…` where a heading
 * runs into its paragraph, `×2` for a node's own sentences, and the findings of the structure last.
 */
export function outline({ text, tree, findings }: Segmented): string {
  const lines = tree.children.flatMap((child) => outlineNode(text, child, ''))
  const notes = findings.map(({ code, span, data }) =>
    `! ${code} ${place(text, span[0])} ${Object.values(data).join(' ')}`.trim(),
  )
  return `${[...lines, ...notes].join('\n')}\n`
}

function outlineNode(text: string, node: Outlined, indent: string): string[] {
  const said = text.slice(...node.span).replace(/\s+/g, ' ')
  const inner = `${indent}  `
  switch (node.type) {
    case 'section': {
      const [head, ...rest] = node.children
      const name = head!.type === 'heading' ? `h${head!.depth}` : 'label'
      const words = text.slice(...head!.span).replace(/\s+/g, ' ')
      const goesOn = head!.type === 'heading' && head!.runIn ? '…' : ''
      return [
        `${indent}${name} ${node.id} ${node.role} | ${words}${goesOn}`,
        ...rest.flatMap((child) => outlineNode(text, child, inner)),
      ]
    }
    case 'paragraph':
      return [`${indent}paragraph${sentences(node)}`, ...nested(text, node, inner)]
    case 'enumeration':
      return node.children.flatMap((point) => outlineNode(text, point, indent))
    case 'point': {
      const marker = text.slice(...node.children[0]!.span).replace(/\s+/g, '')
      const lead = node.lead ? ` [${text.slice(...node.lead)}]` : ''
      return [
        `${indent}p${node.depth} ${node.id} ${node.ordinal.value} | ${marker}${sentences(node)}${lead}`,
        ...nested(text, node, inner),
      ]
    }
    default:
      return [`${indent}${node.type} | ${said}`]
  }
}

const nested = (text: string, node: Paragraph | Point | Enumeration, indent: string): string[] =>
  node.children.flatMap((child) =>
    child.type === 'sentence' || child.type === 'marker' ? [] : outlineNode(text, child, indent),
  )

function sentences({ children }: Paragraph | Point): string {
  const count = children.filter(({ type }) => type === 'sentence').length
  return count > 0 ? ` ×${count}` : ''
}

/** Line and column, from 1. */
function place(text: string, at: number): string {
  const before = text.slice(0, at).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}
