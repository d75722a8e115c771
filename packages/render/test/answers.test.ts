import type { RelationItem, RelationKind, RelationLink } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { answersOf } from '../src/answers.ts'

// Each item is one character of the text, which is its id as well.
const text = '甲乙丙因果治改新'

const item = (id: string, kind: RelationKind, within?: string): RelationItem => {
  const at = text.indexOf(id)
  return { id, kind, span: [at, at + 1], name: [at, at + 1], ...(within && { within }) }
}

const link = (from: string, to: string): RelationLink => ({
  from,
  to,
  score: 1,
  evidence: [{ kind: 'ordinal', from: [0, 1], to: [1, 2] }],
})

const rowsOf = (items: RelationItem[], links: RelationLink[]): string[] =>
  answersOf({ text, relations: { items, links } }).map(({ problem, causes, measures }) =>
    [
      problem?.text ?? '',
      ...[causes, measures].map((list) => list.map(({ anchor }) => anchor).join('')),
    ].join('|'),
  )

const items = [
  item('甲', 'problem'),
  item('乙', 'problem', '甲'),
  item('丙', 'problem'),
  item('因', 'cause'),
  item('果', 'cause', '因'),
  item('治', 'measure'),
  item('改', 'measure', '治'),
  item('新', 'measure'),
]

test('what is linked to a part of a problem stands beside the whole, in the order of the text', () => {
  expect(rowsOf(items, [link('甲', '新'), link('乙', '治')])).toEqual(['甲||治新', '丙||', '|因|'])
})

test('what answers a cause answers the problems that it causes, each of them', () => {
  expect(rowsOf(items, [link('甲', '果'), link('丙', '因'), link('因', '改')])).toEqual([
    '甲|果|改',
    '丙|因|改',
    '||新',
  ])
})

test('what answers no problem stands in a row of its own, without its parts', () => {
  expect(rowsOf(items, [])).toEqual(['甲||', '丙||', '|因|治新'])
  expect(rowsOf([item('治', 'measure')], [])).toEqual(['||治'])
  expect(rowsOf([], [])).toEqual([])
})

test('the reasons are told', () => {
  const links: RelationLink[] = [
    { from: '甲', to: '治', score: 1, evidence: [{ kind: 'wording', from: [0, 1], to: [5, 6] }] },
  ]
  expect(answersOf({ text, relations: { items, links } })[0]!.measures[0]!.by).toEqual([
    { kind: 'wording', words: '治' },
  ])
})
