import { assertDocument, checkDocument, nodesOf, plainDocument, type Segmented } from '@shuzhi/document'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from '../src/index.ts'

const pieces = [
  '一、',
  '二、',
  '三．',
  '（一）',
  '（二）',
  '(三)',
  '1.',
  '2、',
  '（1）',
  '①',
  '②',
  '第一章',
  '第一条',
  '第一，',
  '首先，',
  '其次',
  '最后，',
  '一是',
  '二是',
  '三是',
  '一要',
  '二要',
  '其一，',
  '一方面，',
  '原因分析：',
  '究其原因，',
  '工作总结',
  '各位代表：',
  '存在问题',
  '目录',
  '附件1',
  '2023年1月5日',
  '述职人：李明',
  '市长 王强',
  '做好工作',
  '甲',
  '**',
  '3.5',
  '。',
  '，',
  '；',
  '：',
  '！',
  '？',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '\n',
  '\n\u3000\u3000',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\u2028',
  '——',
  '…………3',
  '\ud800',
  '𠮷',
]
const report = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((list) => list.join(''))
const options = { seed: 20231, numRuns: 1500 }

test('every text gives a document that keeps the laws', () => {
  fc.assert(
    fc.property(report, (text) => assertDocument(segment(plainDocument(text)))),
    options,
  )
})

test('any characters at all do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
      assertDocument(segment(plainDocument(text))),
    ),
    { ...options, numRuns: 500 },
  )
})

test('points and headings never nest deeper than there are kinds of markers', () => {
  fc.assert(
    fc.property(report, (text) => {
      for (const node of nodesOf(segment(plainDocument(text)).tree))
        if ('depth' in node) expect(node.depth).toBeLessThan(30)
    }),
    options,
  )
})

test('a tree that lost a leaf is caught', () => {
  const lose = (document: Segmented): Segmented => {
    const tree = structuredClone(document.tree)
    tree.children.pop()
    return { ...document, tree }
  }
  const broken = lose(segment(plainDocument('工作总结\n一、成效\n一是甲。')))
  expect(checkDocument(broken).map(({ law }) => law)).toContain('leaves-cover-text')
  expect(() =>
    fc.assert(
      fc.property(report, (text) => assertDocument(lose(segment(plainDocument(text))))),
      options,
    ),
  ).toThrow(/Property failed/)
})
