import type { Dateline } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** When it was signed (成文日期): a line of its own. */
export const dateline: Handler<Dateline> = {
  toMdast: (node, state) => [{ type: 'text', value: state.textOf(node) }],
  toHast: (node, state, place) => [
    element(place === 'line' ? 'p' : 'span', { className: ['dateline'] }, state.marked(node)),
  ],
}
