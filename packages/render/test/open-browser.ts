import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is, undefined where there is none; `SHUZHI_BROWSER` names another. */
export const browserPath = [process.env.SHUZHI_BROWSER ?? '', ...places].find((path) => existsSync(path))

/** Opens pages from files of their own, as a reader does. */
export async function openBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhi-'))
  let pages = 0
  const browser = await chromium.launch({
    executablePath: browserPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return {
    /** A page with what it asked for and complained of. */
    async open(
      html: string,
      options: BrowserContextOptions = {},
      hash = '',
    ): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
      pages += 1
      const file = join(folder, `page-${pages}.html`)
      writeFileSync(file, html)
      const page = await browser.newPage(options)
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
