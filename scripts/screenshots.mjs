// Takes the pictures of README from real pages: node scripts/screenshots.mjs [report.html], the second one unless told.
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
const report = process.argv[2] ?? reports.sort()[1]
if (report === undefined) {
  console.error('out/ holds no page: run the build first')
  process.exit(1)
}

const desk = { width: 1280, height: 760 }
const phone = { width: 360, height: 760 }
/** The pictures: of which page, on what screen, and what one does there first. */
const pictures = [
  { name: 'page', of: report, viewport: desk },
  {
    name: 'answers',
    of: report,
    viewport: desk,
    act: (page) => page.evaluate("document.getElementById('ui-answers').scrollIntoView()"),
  },
  { name: 'phone', of: report, viewport: phone },
  { name: 'index', of: 'index.html', viewport: desk },
  // What the print style sheet makes of the first page, with the margins that a printer gives it.
  {
    name: 'print',
    of: report,
    viewport: { width: 794, height: 990 },
    media: 'print',
    act: (page) => page.evaluate("document.body.style.margin = '37mm 26mm 0 28mm'"),
  },
]

const browser = await chromium.launch({
  executablePath: process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
mkdirSync(images, { recursive: true })
for (const { name, of, viewport, media, act } of pictures) {
  const page = await browser.newPage({ viewport })
  if (media) await page.emulateMedia({ media })
  await page.goto(pathToFileURL(out + of).href)
  await act?.(page)
  await page.screenshot({ path: `${images}${name}.png` })
  await page.close()
}
await browser.close()
