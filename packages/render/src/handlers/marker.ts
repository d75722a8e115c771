import type { Marker } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** The number of a point as it is written: `一是`. */
export const marker: Handler<Marker> = {
  toMdast: (node, state) => [{ type: 'text', value: state.textOf(node) }],
  toHast: (node, state) => [element('b', { className: ['marker'] }, state.marked(node))],
}
