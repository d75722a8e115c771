// Takes the pictures of README from real pages: node scripts/screenshots.mjs [report.html]
// Build first; pages come from out/, pictures go to docs/images/. SHUZHI_BROWSER names a Chromium elsewhere.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

// playwright-core belongs to the package whose tests use it.
const { chromium } = createRequire(new URL('../packages/render/package.json', import.meta.url))(
  'playwright-core',
)

const out = fileURLToPath(new URL('../out/', import.meta.url))
const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
const reports = existsSync(out)
  ? readdirSync(out).filter((name) => name.endsWith('.html') && name !== 'index.html')
  : []
const report = process.argv[2] ?? reports.sort()[0]
if (report === undefined) {
  console.error('out/ holds no page: run the build first')
  process.exit(1)
}

const browser = await chromium.launch({
  executablePath: process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
mkdirSync(images, { recursive: true })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })

await page.goto(pathToFileURL(out + report).href)
await page.screenshot({ path: `${images}page.png` })
await page.click('#ui-beside')
await page.screenshot({ path: `${images}source.png` })
await page.goto(pathToFileURL(`${out}index.html`).href)
await page.screenshot({ path: `${images}index.png` })
await page.close()

// What the print style sheet makes of the first page, with the margins that a printer gives it.
const print = await browser.newPage({ viewport: { width: 794, height: 990 } })
await print.emulateMedia({ media: 'print' })
await print.goto(pathToFileURL(out + report).href)
await print.evaluate("document.body.style.margin = '37mm 26mm 0 28mm'")
await print.screenshot({ path: `${images}print.png` })
await browser.close()
