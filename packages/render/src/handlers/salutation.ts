import type { Salutation } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** The form of address (称谓): a line of its own. */
export const salutation: Handler<Salutation> = {
  toMdast: (node, state) => [{ type: 'text', value: state.textOf(node) }],
  toHast: (node, state, place) => [
    element(place === 'line' ? 'p' : 'span', { className: ['salutation'] }, state.marked(node)),
  ],
}
