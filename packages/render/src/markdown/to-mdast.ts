import type { Extracted, Node } from '@shuzhi/document'
import type { Paragraph, Root } from 'mdast'
import type { MarkdownBlock, MarkdownNode, MarkdownState } from '../handlers/handler.ts'
import { handlerOf } from '../handlers/index.ts'
import { frontMatter } from './front-matter.ts'

/** The document as mdast: front matter, then its blocks. Every character of the text but line ends is in it. */
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
    blocks(children) {
      const blocks: MarkdownBlock[] = []
      let end = 0
      for (const child of children) {
        const gap = text.slice(end, child.span[0])
        const sameLine = blocks.length > 0 && !/[\r\n]/.test(gap)
        const [first, ...rest] = handlerOf<Node>(child).toMdast(child, state)
        if (first) append(blocks, first, sameLine ? gap : undefined)
        for (const made of rest) append(blocks, made, undefined)
        end = child.span[1]
      }
      return blocks
    },
  }
  return state
}

/** Adds what a child became. `gap` is the white space before it when it goes on in the line of its neighbour. */
function append(blocks: MarkdownBlock[], made: MarkdownNode, gap: string | undefined): void {
  const last = blocks.at(-1)
  const goesOn = gap !== undefined && last?.type === 'paragraph' && last.children[0]?.type === 'text'
  const value = made.type === 'text' ? made.value : made.type === 'paragraph' ? toText(made) : undefined
  if (value !== undefined && goesOn) last.children = [{ type: 'text', value: toText(last) + gap + value }]
  else if (made.type === 'text') blocks.push({ type: 'paragraph', children: [made] })
  else if (made.type === 'list' && goesOn) blocks.push({ ...made, data: { goesOn } })
  else if (made.type !== 'listItem') blocks.push(made)
}

const toText = ({ children: [text] }: Paragraph): string => (text?.type === 'text' ? text.value : '')
