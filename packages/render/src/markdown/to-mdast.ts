import type { Extracted, Node } from '@shuzhi/document'
import type { Heading, ListItem, Nodes, Paragraph, Root, Text } from 'mdast'
import type { MarkdownBlock, MarkdownNode, MarkdownState } from '../handlers/handler.ts'
import { handlerOf } from '../handlers/index.ts'
import { frontMatter } from './front-matter.ts'

/** The document as mdast: front matter, then its blocks. Every character of the text is in it; a block that goes on in its neighbour’s line says so. */
export const toMdast = (document: Extracted): Root => ({
  type: 'root',
  children: [
    { type: 'yaml', value: frontMatter(document) },
    ...stateOf(document.text).blocks([document.tree]),
  ],
})

function stateOf(text: string): MarkdownState {
  const state: MarkdownState = {
    textOf: (node) => text.slice(...node.span),
    blocks: (children) => blocksOf(withGaps(text, children)),
    run: (children) => blocksOf(withGaps(text, children, () => true)),
    items(points) {
      return withGaps(text, points).map(([point, gap]) => {
        const children = state.blocks(point.children)
        const item: ListItem = { type: 'listItem', spread: false, children }
        return gap === undefined ? item : goOn(item, gap)
      })
    },
  }
  function blocksOf(children: readonly [Node, string | undefined][]): MarkdownBlock[] {
    const blocks: MarkdownBlock[] = []
    for (const [child, gap] of children) {
      const [first, ...rest] = handlerOf<Node>(child).toMdast(child, state)
      if (first) append(blocks, first, gap)
      for (const made of rest) append(blocks, made, undefined)
    }
    return blocks
  }
  return state
}

/** Nodes, each with the white space before it where it goes on in the line of its neighbour: a sentence does behind another one, also where a hard wrap broke the line between. */
const withGaps = <N extends Node>(
  text: string,
  nodes: readonly N[],
  goesOn = (node: Node, gap: string) => node.type === 'sentence' || !/[\r\n]/.test(gap),
): [N, string | undefined][] =>
  nodes.map((node, i) => {
    const before = nodes[i - 1]
    const gap = before && text.slice(before.span[1], node.span[0])
    return [node, gap !== undefined && goesOn(node, gap) ? gap : undefined]
  })

/** Adds what a child became. */
function append(blocks: MarkdownBlock[], made: MarkdownNode, gap: string | undefined): void {
  const last = blocks.at(-1)
  if (made.type === 'listItem') return
  const block: MarkdownBlock = made.type === 'text' ? { type: 'paragraph', children: [made] } : made
  if (isTitle(block) && last && isTitle(last)) last.children.push({ type: 'break' }, ...block.children)
  else if (gap === undefined) blocks.push(block)
  else if (block.type === 'paragraph' && last?.type === 'paragraph')
    last.children = [{ type: 'text', value: toText(last) + gap + toText(block) }]
  else blocks.push(goOn(block, gap))
}

/** Whether a block is a line of the title, which together are one heading. */
const isTitle = (block: MarkdownBlock): block is Heading => block.type === 'heading' && block.depth === 1

/** Marks a block that goes on in the line of the one before it; white space between the two is written in front of it. */
function goOn<N extends MarkdownBlock | ListItem>(block: N, gap: string): N {
  const text = gap === '' ? undefined : firstText(block)
  if (text) text.value = gap + text.value
  return { ...block, data: { goesOn: true } }
}

function firstText(node: MarkdownNode | Nodes): Text | undefined {
  if (node.type === 'text') return node
  return 'children' in node && node.children[0] ? firstText(node.children[0]) : undefined
}

const toText = ({ children: [text] }: Paragraph): string => (text?.type === 'text' ? text.value : '')
