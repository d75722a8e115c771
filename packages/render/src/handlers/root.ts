import type { Root } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** The document: its title lines as one heading, then its blocks. */
export const root: Handler<Root> = {
  toMdast: (node, state) => state.blocks(node.children),
  toHast(node, state) {
    const body = node.children.findIndex(({ type }) => type !== 'title')
    const titles = node.children.slice(0, body < 0 ? undefined : body)
    const heading = titles.length > 0 ? [element('h1', {}, state.run(titles))] : []
    return [...heading, ...state.lines(node.children.slice(titles.length))]
  },
}
