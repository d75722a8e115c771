import { leavesOf, nodesOf, plainDocument, type Root } from '@shuzhi/document'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { segmentParser } from '../src/index.ts'

const text = '工作小结\r\n\u3000\u3000一、成效\r\n\u3000\u3000一是甲。二是乙。'

test('the tree has unist positions in the source, and leaves their text', () => {
  const file = new VFile(text)
  const tree = unified().use(segmentParser).parse(file)
  for (const node of nodesOf(tree)) {
    expect(node).toMatchObject({
      position: { start: { offset: node.span[0] }, end: { offset: node.span[1] } },
    })
  }
  const values = Array.from(leavesOf(tree), (leaf) => ('value' in leaf ? leaf.value : null))
  expect(values).toEqual(['工作小结', '一、成效', '一是', '甲。', '二是', '乙。'])
  const heading = [...nodesOf(tree)].find(({ type }) => type === 'heading')
  expect(heading).toMatchObject({ position: { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } } })
})

test('the document of the stage before is taken from the file, and the segmented one put there', () => {
  const source = '报告**书**\n正文。'
  const document = {
    ...plainDocument('报告书\n正文。'),
    source: { ...plainDocument('').source, length: source.length },
  }
  const map = { runs: [2, 2, 0, 1, 2, 0, 4, 0, 0], cut: '****' }
  const file = new VFile({ value: source, data: { shuzhi: { ...document, map } } })
  const tree: Root = unified().use(segmentParser).parse(file)
  expect(tree.children[1]).toMatchObject({
    type: 'paragraph',
    position: { start: { line: 2, column: 1, offset: 8 } },
  })
  expect(file.data.shuzhi).toMatchObject({ text: '报告书\n正文。', tree: { type: 'root' } })
})
