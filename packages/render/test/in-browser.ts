import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { browserPath, openBrowser } from './open-browser.ts'

type Opened = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['open']>>

/** Opens a page in the browser of a suite. */
export type Open = (html: string, options?: BrowserContextOptions, hash?: string) => Promise<Opened>

/** Tests in a real browser, one for the whole suite; left out, with a line that says so, where there is none. */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  if (browserPath === undefined)
    console.warn(`${name}: no Chromium found, these tests are left out. SHUZHI_BROWSER may name one.`)
  describe.skipIf(browserPath === undefined)(`${name}, in a browser`, () => {
    let browser: Awaited<ReturnType<typeof openBrowser>>
    beforeAll(async () => {
      browser = await openBrowser()
    })
    afterAll(() => browser.close())
    tests((...page) => browser.open(...page))
  })
}
