// How heavy and how fast the pages are, in a real browser: node scripts/measure-pages.mjs [reports]
// Build first. Weight of the seeds' pages; time to open, search and step through a page with 1,000 findings; time to open, sort, filter and
// search an index of so many reports (1,000 unless told), all made of the seeds. Times are the best of five. SHUZHI_BROWSER names a Chromium elsewhere.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { extract } from '../packages/extract/dist/index.js'
import { normalize } from '../packages/normalize/dist/index.js'
import { renderIndex, renderPage, summarize } from '../packages/render/dist/index.js'
import { segment } from '../packages/segment/dist/index.js'

// playwright-core belongs to the package whose tests use it.
const { chromium } = createRequire(new URL('../packages/render/package.json', import.meta.url))(
  'playwright-core',
)

const count = Number(process.argv[2] ?? 1000)
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url))
const read = (bytes, id) => extract(segment(normalize(bytes, { id, path: `${id}.txt` })))
const documents = readdirSync(seeds)
  .sort()
  .map((name) => read(readFileSync(join(seeds, name)), name.replace(/\.\w+$/, '')))

const print = (name, value) => console.log(`${name.padEnd(64)}${value}`)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0).padStart(8)} KB`
const milliseconds = (time) => `${time.toFixed(0).padStart(8)} ms`

for (const document of documents) {
  const weight = Buffer.byteLength(renderPage(document)) - Buffer.byteLength(document.text)
  print(`${document.id}: weight beyond the text`, kilobytes(weight))
}

const folder = mkdtempSync(join(tmpdir(), 'shuzhi-'))
const browser = await chromium.launch({
  executablePath: process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })

/** Best of five in milliseconds: from the start of navigation to the page laid out. */
async function opening(html) {
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const times = []
  for (let round = 0; round < 5; round += 1) {
    await page.goto(pathToFileURL(file).href)
    times.push(await page.evaluate('document.body.offsetHeight; performance.now()'))
  }
  return Math.min(...times)
}

/** Best of five in milliseconds: an act, and the layout after it. */
const acting = (act) =>
  page.evaluate(`Math.min(...[1, 2, 3, 4, 5].map((round) => {
    const start = performance.now()
    ${act}
    document.body.offsetHeight
    return performance.now() - start
  }))`)
const typing = (id, text) =>
  `const input = document.getElementById('${id}'); input.value = '${text}'; input.dispatchEvent(new Event('input'));`

const texts = documents.map((document) => document.text)
const blanks = documents.reduce((sum, { findings }) => sum + findings.length, 0)
const long = read(
  Buffer.from(
    Array(Math.ceil(1000 / blanks))
      .fill(texts.join('\n'))
      .join('\n'),
  ),
  'long',
)
const longPage = renderPage(long)
const key = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))"
print(
  `\na page with ${long.findings.length} findings, ${long.text.length} characters`,
  kilobytes(longPage.length),
)
print('  opens', milliseconds(await opening(longPage)))
print('  a step with j', milliseconds(await acting(key)))
print('  search for 党支部', milliseconds(await acting(typing('ui-find', '党支部'))))
print(
  '  a kind of facts off and on',
  milliseconds(await acting("document.querySelector('#ui-legend input').click()")),
)
print(
  '  the source beside the text',
  milliseconds(await acting("document.getElementById('ui-beside').click()")),
)

const summaries = documents.map(summarize)
const many = Array.from({ length: count }, (_, i) => {
  const one = summaries[i % summaries.length]
  return {
    ...one,
    id: `report-${i}`,
    title: `${one.title ?? '述职报告'}（${i}）`,
    characters: (i * 7919) % 9000,
  }
})
const index = renderIndex(many)
print(`\nan index of ${count} reports`, kilobytes(Buffer.byteLength(index)))
print('  opens', milliseconds(await opening(index)))
const sort = (column) => `document.querySelector('#ui-reports th:nth-child(${column}) button').click()`
print('  sorts by title', milliseconds(await acting(sort(1))))
print('  sorts by characters', milliseconds(await acting(sort(3))))
print('  filters by title', milliseconds(await acting(typing('ui-filter', '党'))))
print(
  '  filters by year',
  milliseconds(
    await acting(
      "const year = document.getElementById('ui-year'); year.selectedIndex = round % 2; year.dispatchEvent(new Event('change'));",
    ),
  ),
)
print('  searches all text for 党支部', milliseconds(await acting(typing('ui-search', '党支部'))))
await page.evaluate("document.getElementById('ui-all-numbers').open = true")
print('  filters the ledger over all', milliseconds(await acting(typing('ui-ledger-filter', '党课'))))
await page.evaluate(typing('ui-ledger-filter', ''))
print(
  '  sorts the ledger by value',
  milliseconds(await acting("document.querySelector('#ui-numbers th.number button').click()")),
)
print(
  '  sorts the ledger by report',
  milliseconds(await acting("document.querySelector('#ui-numbers th button').click()")),
)

const rendering = (document) => {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now()
    renderPage(document)
    return performance.now() - start
  })
  return Math.min(...times)
}
console.log('\nhow the time of a page grows with the text')
for (const times of [1, 2, 4, 8, 16]) {
  const document = read(
    Buffer.from(
      Array(times * 5)
        .fill(texts.join('\n'))
        .join('\n'),
    ),
    'grown',
  )
  print(
    `  ${document.text.length} characters, ${document.facts.length} facts`,
    `${milliseconds(rendering(document))}`,
  )
}

await browser.close()
rmSync(folder, { recursive: true })
