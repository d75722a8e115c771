import type { Enumeration } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'
import { point } from './point.ts'

/** Points of one family: bullets that keep the written numbers, since Markdown would count `一是` anew. */
export const enumeration: Handler<Enumeration> = {
  toMdast: (node, state) => [
    { type: 'list', ordered: false, spread: false, children: state.items(node.children) },
  ],
  toHast: (node, state, place) =>
    place === 'line'
      ? [
          element(
            'ol',
            { className: ['points'] },
            node.children.flatMap((child) => point.toHast(child, state, place)),
          ),
        ]
      : state.run(node.children),
}
