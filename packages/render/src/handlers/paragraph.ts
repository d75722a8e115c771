import type { Paragraph } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** The running text of a line. Its points are a list in Markdown and stay in the line on the page, as in print. */
export const paragraph: Handler<Paragraph> = {
  toMdast: (node, state) => state.run(node.children),
  toHast: (node, state, place) =>
    place === 'line' ? [element('p', {}, state.run(node.children))] : state.run(node.children),
}
