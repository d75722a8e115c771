import { nodesOf } from '@shuzhi/document'
import { element } from '../page/element.ts'
import type { MarkSource } from './mark.ts'

/** The opening phrases of points. */
export const leadMarks: MarkSource = ({ tree }) =>
  [...nodesOf(tree)].flatMap((node) =>
    node.type === 'point' && node.lead
      ? [{ span: node.lead, wrap: (children) => element('b', { className: ['lead'] }, children) }]
      : [],
  )
