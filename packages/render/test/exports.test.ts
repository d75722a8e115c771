import { expect, test } from 'vitest'
import * as render from '../src/index.ts'

test('these names are public, and no others', () => {
  expect(Object.keys(render).sort()).toEqual([
    'Answer',
    'IndexEntry',
    'LedgerRow',
    'Passage',
    'Summary',
    'documentOutputs',
    'growIndex',
    'indexEntry',
    'indexOutputs',
    'renderIndex',
    'renderMarkdown',
    'renderPage',
    'renderToHast',
    'renderToMdast',
    'summarize',
  ])
})
