import { readdirSync, readFileSync } from 'node:fs'
import { type Extracted, leavesOf, readDocument, Extracted as schema } from '@shuzhi/document'
import { extract } from '@shuzhi/extract'
import { normalize } from '@shuzhi/normalize'
import { documentOutputs } from '@shuzhi/render'
import { segment } from '@shuzhi/segment'
import { describe, expect, it } from 'vitest'
import {
  readWithMarkdownIt,
  readWithRemark,
  withoutFrontMatter,
} from '../packages/render/test/read-markdown.ts'
import { byId, readPage, textOf } from '../packages/render/test/read-page.ts'
import { parseAnnotation } from './evaluation/annotation.ts'

const folder = (name: string) => new URL(name, import.meta.url)
const sources: [string, string][] = [
  ...readdirSync(folder('../seeds/')).map((name): [string, string] => [
    name,
    new TextDecoder().decode(readFileSync(folder(`../seeds/${name}`))),
  ]),
  ...readdirSync(folder('registers/')).map((name): [string, string] => [
    name,
    parseAnnotation(readFileSync(folder(`registers/${name}`), 'utf8')).text,
  ]),
]

const bare = (text: string): string => text.replace(/\s/g, '')

/** The text that each file holds, without white space, and the source as the page shows it. */
function textsOf(document: Extracted) {
  const [md, html, json] = documentOutputs(document).map(({ content }) => content)
  const page = readPage(html!)
  const body = withoutFrontMatter(md!)
  return {
    remark: bare(readWithRemark(body).join('')),
    markdownIt: bare(readWithMarkdownIt(body).join('')),
    page: bare(textOf(byId(page, 'ui-text'))),
    json: bare(readDocument(schema, json!, 'a.json').text),
    source: textOf(byId(page, 'ui-source')),
    weight: Buffer.byteLength(html!) - Buffer.byteLength(document.text),
  }
}

describe.each(sources)('%s', (_, source) => {
  const document = extract(segment(normalize(source, { id: 'a', path: 'a.txt' })))
  const texts = textsOf(document)

  it('has the same text in each file, all of it', () => {
    const text = bare(
      Array.from(leavesOf(document.tree), ({ span }) => document.text.slice(...span)).join(''),
    )
    expect(text).toBe(bare(document.text))
    for (const name of ['remark', 'markdownIt', 'page', 'json'] as const) expect(texts[name]).toBe(text)
  })

  it('shows its source as it came', () => {
    expect(texts.source.endsWith(source.replaceAll('\r\n', '\n'))).toBe(true)
  })

  it('weighs less than 150 KB beyond its text', () => {
    expect(texts.weight).toBeLessThan(150_000)
  })
})

it('what is no part of a report is left out, but stands in the source', () => {
  const source = '工作总结\n一、学习##paidbegin##情况\n学得不深。\n##paidend##\n'
  const document = extract(segment(normalize(source, { id: 'a', path: 'a.txt' })))
  const texts = textsOf(document)
  expect(document.noise.map(({ text }) => text)).toEqual(['##paidbegin##', '##paidend##'])
  for (const name of ['remark', 'markdownIt', 'page', 'json'] as const)
    expect(texts[name]).toBe('工作总结一、学习情况学得不深。')
  expect(texts.source).toContain('学习##paidbegin##情况')
})

it('and the check fires: a sentence that the tree loses is in no file', () => {
  const document = extract(segment(normalize('一、学习\n学得不深。', { id: 'a', path: 'a.txt' })))
  const [section] = document.tree.children
  if (section?.type !== 'section') throw new Error('no section')
  section.children.pop()
  expect(textsOf(document).page).not.toBe(bare(document.text))
})
