import type { Node } from '@shuzhi/document'
import { dateline } from './dateline.ts'
import { enumeration } from './enumeration.ts'
import type { Handler } from './handler.ts'
import { heading } from './heading.ts'
import { label } from './label.ts'
import { marker } from './marker.ts'
import { paragraph } from './paragraph.ts'
import { point } from './point.ts'
import { root } from './root.ts'
import { salutation } from './salutation.ts'
import { section } from './section.ts'
import { sentence } from './sentence.ts'
import { signature } from './signature.ts'
import { title } from './title.ts'

/** The handler of each type of node, from the outside of a document to the inside. */
export const handlers: { [Type in Node['type']]: Handler<Extract<Node, { type: Type }>> } = {
  root,
  title,
  salutation,
  section,
  heading,
  label,
  paragraph,
  enumeration,
  point,
  marker,
  sentence,
  signature,
  dateline,
}

/** The handler of a node. */
export const handlerOf = <N extends Node>(node: N): Handler<N> => handlers[node.type] as Handler<N>
