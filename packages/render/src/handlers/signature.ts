import type { Signature } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** Who signs (落款): a line of its own. */
export const signature: Handler<Signature> = {
  toMdast: (node, state) => [{ type: 'text', value: state.textOf(node) }],
  toHast: (node, state, place) => [
    element(place === 'line' ? 'p' : 'span', { className: ['signature'] }, state.marked(node)),
  ],
}
