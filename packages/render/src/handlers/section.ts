import type { Section } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** A section: in Markdown its heading says it all, on the page it is an element that can be linked to. */
export const section: Handler<Section> = {
  toMdast: (node, state) => state.blocks(node.children),
  toHast: (node, state) => [
    element(
      'section',
      { id: node.id, className: ['section', `role-${node.role}`] },
      state.lines(node.children),
    ),
  ],
}
