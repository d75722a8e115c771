import rehypeStringify from 'rehype-stringify'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { renderToHast, renderToMdast } from '../src/plugins.ts'
import { renderMarkdown, renderPage } from '../src/render.ts'
import { sampleReport } from './sample-report.ts'

const report = sampleReport()

/** Stands for segment and extract: a parser that knows the document. */
function sampleParser(this: Processor): void {
  this.parser = () => report.tree
}

const file = (data: unknown): VFile =>
  new VFile({ value: report.text, data: { shuzhi: data } as VFile['data'] })

test('the bridge to mdast makes remark-stringify write what renderMarkdown writes', async () => {
  const result = await unified()
    .use(sampleParser)
    .use(renderToMdast)
    .use(remarkStringify)
    .process(file(report))
  expect(String(result)).toBe(renderMarkdown(report))
})

test('the bridge to hast makes rehype-stringify write the page', async () => {
  const result = await unified()
    .use(sampleParser)
    .use(renderToHast, { language: 'en' })
    .use(rehypeStringify)
    .process(file(report))
  expect(`${result}\n`).toBe(renderPage(report, { language: 'en' }))
})

test('a file without a document is one clear error', async () => {
  const processor = unified().use(sampleParser).use(renderToMdast).use(remarkStringify)
  await expect(processor.process(file(undefined))).rejects.toThrow(
    /file\.data\.shuzhi is no extracted document/,
  )
  await expect(processor.process(file({ ...report, facts: 3 }))).rejects.toThrow(/facts/)
})
