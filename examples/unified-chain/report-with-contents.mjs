// A report to Markdown with a table of contents: our plugins and remark-toc, which knows nothing of reports, in one chain.
// node report-with-contents.mjs report.txt
import { readFile } from 'node:fs/promises'
import { extractor } from '@shuzhi/extract'
import { normalizeFile } from '@shuzhi/normalize'
import { renderToMdast } from '@shuzhi/render'
import { segmentParser } from '@shuzhi/segment'
import remarkStringify from 'remark-stringify'
import remarkToc from 'remark-toc'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** Puts the heading that remark-toc fills below the title. */
const contentsHeading = () => (tree) => {
  const heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: '目录' }] }
  const title = tree.children.findIndex(({ type }) => type === 'heading')
  tree.children.splice(title + 1, 0, heading)
}

const [path = 'report.txt'] = process.argv.slice(2)
const file = new VFile({ path, value: await readFile(path) })
normalizeFile(file)

const result = await unified()
  .use(segmentParser)
  .use(extractor)
  .use(renderToMdast)
  .use(contentsHeading)
  .use(remarkToc, { heading: '目录', maxDepth: 3, tight: true })
  .use(remarkStringify)
  .process(file)
console.log(String(result))
