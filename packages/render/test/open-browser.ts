import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is, undefined where there is none; `SHUZHI_BROWSER` names another. */
export const browserPath = [process.env.SHUZHI_BROWSER ?? '', ...places].find((path) => existsSync(path))

type Opened = { page: Page; requests: string[]; complaints: string[] }

/**
 * Opens pages from files of their own, as a reader does. Pages with the same options are opened one after the other in one tab: what an earlier
 * call gave is gone then.
 */
export async function openBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-'))
  let pages = 0
  const browser = await chromium.launch({
    executablePath: browserPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const tabs = new Map<string, Page>()

  /** The tab for these options, as it was when it was new. */
  async function tabFor(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options)
    const known = tabs.get(key)
    const page = known && !known.isClosed() ? known : await browser.newPage(options)
    tabs.set(key, page)
    if (page !== known) return page
    for (const event of ['request', 'console', 'pageerror', 'dialog'] as const) page.removeAllListeners(event)
    await page.goto('about:blank')
    await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? 'light' })
    await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 })
    await page.mouse.move(0, 0)
    return page
  }

  return {
    /** A page with what it asked for and complained of. */
    async open(html: string, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
      pages += 1
      const file = join(folder, `page-${pages}.html`)
      writeFileSync(file, html)
      const page = await tabFor(options)
      const requests: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('dialog', (dialog) => complaints.push(dialog.message()))
      await page.goto(pathToFileURL(file).href + hash)
      return { page, requests, complaints }
    },
    async close(): Promise<void> {
      await browser.close()
      rmSync(folder, { recursive: true })
    },
  }
}
