import type { Span } from '@shuzhi/document'
import fc from 'fast-check'
import type { ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { nest, type Piece } from '../src/marks/nest.ts'
import { element } from '../src/page/element.ts'
import { runs } from './nasty-text.ts'
import { textOf } from './read-page.ts'

const text = '零一二三四五六七八九'

const piecesOf = (spans: readonly Span[]): Piece[] =>
  spans.map((span, i) => ({
    span,
    first: true,
    mark: {
      span,
      wrap: (children, first) => element('span', { dataMark: i, dataFirst: String(first) }, children),
    },
  }))

/** The characters under each mark, in order, and how often it is the first part of itself. */
function marked(
  nodes: readonly ElementContent[],
  found = new Map<number, { text: string; first: number }>(),
): typeof found {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const mark = Number(node.properties.dataMark)
    const before = found.get(mark) ?? { text: '', first: 0 }
    found.set(mark, {
      text: before.text + textOf(node),
      first: before.first + (node.properties.dataFirst === 'true' ? 1 : 0),
    })
    marked(node.children, found)
  }
  return found
}

const spans = fc.array(
  fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]),
  { maxLength: 8 },
)
const sorted = (list: readonly Span[]): Span[] => [...list].sort((a, b) => a[0] - b[0] || b[1] - a[1])

test('each mark is around its own characters, each character is there once, however marks cross', () => {
  fc.assert(
    fc.property(spans.map(sorted), (list) => {
      const nodes = nest(text, [0, text.length], piecesOf(list))
      expect(nodes.map(textOf).join('')).toBe(text)
      const found = marked(nodes)
      for (const [i, span] of list.entries())
        expect(found.get(i)).toEqual({ text: text.slice(...span), first: 1 })
    }),
    runs,
  )
})

test('the check fires: marks out of order lose their characters', () => {
  const nodes = nest(
    text,
    [0, text.length],
    piecesOf([
      [4, 6],
      [0, 2],
    ]),
  )
  expect(marked(nodes).get(1)?.text).not.toBe('零一')
})

test('a mark that holds another is outside', () => {
  const nodes = nest(
    text,
    [0, 4],
    piecesOf([
      [0, 3],
      [1, 2],
    ]),
  )
  expect(nodes).toHaveLength(2)
  expect(textOf(nodes[0]!)).toBe('零一二')
})
