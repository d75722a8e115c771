import type { Point, Section } from '@shuzhi/document'
import type { Statement } from './statement.ts'

/** The number of a heading or point and where it stands; none where it is not written or a wrap breaks it. */
export function numberOf(text: string, node: Section | Point): Statement['number'] {
  const owner = node.type === 'point' ? node : node.children[0]
  if (owner?.type !== 'heading' && owner?.type !== 'point') return undefined
  const { ordinal, span } = owner
  if (!ordinal || !text.startsWith(ordinal.raw, span[0])) return undefined
  return { span: [span[0], span[0] + ordinal.raw.length], value: ordinal.value }
}
