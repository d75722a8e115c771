import type { Title } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** One line of the title (标题), and of the one heading that it is in Markdown and on the page. */
export const title: Handler<Title> = {
  toMdast: (node, state) => [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: state.textOf(node) }] },
  ],
  toHast: (node, state) => [element('span', { className: ['title'] }, state.marked(node))],
}
