import type { Heading } from '@shuzhi/document'
import type { Heading as MdastHeading } from 'mdast'
import { element } from '../page/element.ts'
import type { Handler } from './handler.ts'

const deepest = 6

/** A heading with its official number, one level below the title. Levels past the sixth look like the sixth. */
export const heading: Handler<Heading> = {
  toMdast: (node, state) => [
    { type: 'heading', depth: levelOf(node), children: [{ type: 'text', value: state.textOf(node) }] },
  ],
  toHast: (node, state) => [
    element(
      `h${levelOf(node)}`,
      {
        className: ['heading', `level-${Math.min(node.depth, 5)}`],
        ...(node.depth >= deepest && { ariaLevel: node.depth + 1 }),
      },
      state.marked(node),
    ),
  ],
}

const levelOf = ({ depth }: Heading): MdastHeading['depth'] =>
  Math.min(depth + 1, deepest) as MdastHeading['depth']
