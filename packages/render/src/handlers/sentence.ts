import type { Sentence } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** A sentence; `data-at`, its place in the text, is what source and text are kept side by side with. */
export const sentence: Handler<Sentence> = {
  toMdast: (node, state) => [{ type: 'text', value: state.textOf(node) }],
  toHast: (node, state) => [element('span', { dataAt: node.span[0] }, state.marked(node))],
}
