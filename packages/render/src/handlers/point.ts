import type { Point } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** One point with its marker, which can be linked to. */
export const point: Handler<Point> = {
  toMdast: (node, state) => state.items([node]),
  toHast(node, state, place) {
    const properties = { id: node.id, className: ['point'] }
    return place === 'line'
      ? [element('li', properties, state.lines(node.children))]
      : [element('span', properties, state.run(node.children))]
  },
}
