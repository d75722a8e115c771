import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { extract } from '../../packages/extract/dist/index.js'
import { documentOutputs, renderMarkdown, renderPage, summarize } from '../../packages/render/dist/index.js'
import { toHtml } from '../../packages/render/dist/page/to-html.js'
import { toPage } from '../../packages/render/dist/page/to-page.js'
import { floor, once, segmented } from './prepared.mjs'

const extracted = once((file) => extract(segmented(file)))
const page = once((file) => toPage(extracted(file), 'zh'))

/** A document with its facts to the files that people read, and the parts of that way. */
export const stage = {
  name: 'render',
  floor: floor.name,
  works: [
    floor,
    { name: 'all formats', run: (file) => documentOutputs(extracted(file)).length },
    { name: 'page', run: (file) => renderPage(extracted(file)).length },
    { name: 'Markdown', run: (file) => renderMarkdown(extracted(file)).length },
    { name: 'JSON', run: (file) => documentOutputs(extracted(file), { formats: ['json'] }).length },
    { name: 'summary', run: (file) => summarize(extracted(file)).characters },
    { name: 'hast → HTML, ours', run: (file) => toHtml(page(file)).length },
    {
      name: 'hast → HTML, rehype',
      run: (file) => unified().use(rehypeStringify).stringify(page(file)).length,
    },
  ],
}
