import { leavesOf } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { documentOutputs, growIndex, indexOutputs } from '../src/render.ts'
import { summarize } from '../src/summary.ts'
import { readWithMarkdownIt, readWithRemark, withoutFrontMatter } from './read-markdown.ts'
import { byId, readPage, textOf } from './read-page.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()
const outputs = documentOutputs(report)
const contentOf = (format: string): string => outputs.find(({ path }) => path === `sample.${format}`)!.content

test('a document becomes three files, or those that are wanted', () => {
  expect(outputs.map(({ path }) => path)).toEqual(['sample.md', 'sample.html', 'sample.json'])
  expect(documentOutputs(report, { formats: ['html'] }).map(({ path }) => path)).toEqual(['sample.html'])
  expect(indexOutputs([summarize(report)]).map(({ path }) => path)).toEqual(['index.html'])
})

test('an index over many reports goes on in further pages, each linked to those beside it', () => {
  const index = growIndex({ language: 'en' }, 2)
  const summary = summarize(report)
  const files = [...['a', 'b', 'c', 'd', 'e'].flatMap((id) => index.add({ ...summary, id })), ...index.end()]
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
  expect(
    growIndex()
      .end()
      .map(({ path }) => path),
  ).toEqual(['index.html'])
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
