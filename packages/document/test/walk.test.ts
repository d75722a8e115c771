import { expect, it } from 'vitest'
import { isParent, leavesOf, nodesOf, type Root, type Section, sectionsOf } from '../src/index.ts'
import { soundDocument } from './sound-document.ts'

const { tree } = soundDocument()

it('walks parents before children, in document order', () => {
  expect(Array.from(nodesOf(tree), ({ type }) => type)).toEqual([
    ...[
      'root',
      'title',
      'section',
      'heading',
      'paragraph',
      'sentence',
      'enumeration',
      'point',
      'marker',
      'sentence',
    ],
  ])
  expect(Array.from(leavesOf(tree), ({ type }) => type)).toEqual([
    'title',
    'heading',
    'sentence',
    'marker',
    'sentence',
  ])
  expect(Array.from(sectionsOf(tree), ({ id }) => id)).toEqual(['1'])
  expect(isParent(tree)).toBe(true)
})

it('walks a tree that is deeper than the call stack', () => {
  const root: Root = { type: 'root', span: [0, 0], children: [] }
  let children: Section['children'] | Root['children'] = root.children
  for (let i = 0; i < 100_000; i += 1) {
    const section: Section = { type: 'section', span: [0, 0], id: `${i}`, role: 'other', children: [] }
    children.push(section)
    children = section.children
  }
  expect(Array.from(sectionsOf(root)).length).toBe(100_000)
})
