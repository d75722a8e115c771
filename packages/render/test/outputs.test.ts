import { leavesOf } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { growIndex, indexOutputs, renderIndex } from '../src/index-page/grow-index.ts'
import { indexEntry } from '../src/index-page/index-entry.ts'
import { documentOutputs, type OutputFile } from '../src/render.ts'
import { summarize } from '../src/summary.ts'
import { readWithMarkdownIt, readWithRemark, withoutFrontMatter } from './read-markdown.ts'
import { byId, readPage, textOf } from './read-page.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()
const outputs = documentOutputs(report)
const contentOf = (format: string): string => outputs.find(({ path }) => path === `sample.${format}`)!.content

/** The files that an index writes. */
function collected() {
  const files: OutputFile[] = []
  const write = (path: string, pieces: readonly (string | Uint8Array)[]): void => {
    files.push({ path, content: Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString() })
  }
  return { files, write }
}

test('a document becomes three files, or those that are wanted', () => {
  expect(outputs.map(({ path }) => path)).toEqual(['sample.md', 'sample.html', 'sample.json'])
  expect(documentOutputs(report, { formats: ['html'] }).map(({ path }) => path)).toEqual(['sample.html'])
  expect(indexOutputs([summarize(report)]).map(({ path }) => path)).toEqual(['index.html'])
})

test('an index over many reports goes on in further pages, each linked to those beside it', () => {
  const { files, write } = collected()
  const index = growIndex(write, { language: 'en' }, 2)
  const summary = summarize(report)
  for (const id of ['a', 'b', 'c', 'd', 'e']) index.add(indexEntry({ ...summary, id }, { language: 'en' }))
  index.end()
  const shown = files.map(({ path, content }) => [
    path,
    ...Array.from(content.matchAll(/<th scope="row"><a href="(.)\.html"/g), ([, id]) => id),
    ...Array.from(content.matchAll(/<a href="(index[^"]*)" rel="(\w+)"/g), ([, to, rel]) => `${rel} ${to}`),
  ])
  expect(shown).toEqual([
    ['index.html', 'a', 'b', 'next index-2.html'],
    ['index-2.html', 'c', 'd', 'prev index.html', 'next index-3.html'],
    ['index-3.html', 'e', 'prev index-2.html'],
  ])
})

test('an index of no reports is one page', () => {
  expect(indexOutputs([]).map(({ path }) => path)).toEqual(['index.html'])
})

test('a page that grew piece by piece is the page of the same reports', () => {
  const { files, write } = collected()
  const summaries = Array.from({ length: 30 }, (_, at) => ({ ...summarize(report), id: `第${at}号` }))
  const index = growIndex(write)
  for (const summary of summaries) index.add(indexEntry(summary))
  index.end()
  expect(files).toEqual(indexOutputs(summaries))
  expect(files[0]!.content).toBe(renderIndex(summaries))
  const [, data = ''] = /id="ui-data">(.*?)<\/script>/.exec(files[0]!.content) ?? []
  expect(JSON.parse(data).reports).toHaveLength(30)
})

test('the same document gives the same bytes, and each file ends its last line', () => {
  expect(documentOutputs(structuredClone(report))).toEqual(outputs)
  for (const { content } of outputs) expect(content).toMatch(/[^\n]\n$/)
})

test('all files hold the same text', () => {
  const bare = (text: string): string => text.replace(/\s/g, '')
  const text = bare(Array.from(leavesOf(report.tree), ({ span }) => report.text.slice(...span)).join(''))
  expect(bare(readWithRemark(withoutFrontMatter(contentOf('md'))).join(''))).toBe(text)
  expect(bare(readWithMarkdownIt(withoutFrontMatter(contentOf('md'))).join(''))).toBe(text)
  expect(bare(textOf(byId(readPage(contentOf('html')), 'ui-text')))).toBe(text)
  expect(JSON.parse(contentOf('json'))).toEqual(report)
})

test('a page weighs less than 150 KB beyond its text', () => {
  expect(Buffer.byteLength(contentOf('html')) - Buffer.byteLength(report.text)).toBeLessThan(150_000)
})
