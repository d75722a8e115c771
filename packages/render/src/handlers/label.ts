import type { Label } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

/** A label that opens a block (`原因分析：`). Markdown has no form for it but its text. */
export const label: Handler<Label> = {
  toMdast: (node, state) => [{ type: 'text', value: state.textOf(node) }],
  toHast(node, state, place) {
    const name = element('b', { className: ['label'] }, state.marked(node))
    return [place === 'line' ? element('p', {}, [name]) : name]
  },
}
