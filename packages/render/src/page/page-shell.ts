import type { ElementContent, Root } from 'hast'
import type { Assets } from './assets.ts'
import { element } from './element.ts'
import { schemesOf, type Theme } from './theme.ts'

/** What every page of ours has: its title, its language, and all it needs inside it. */
export type Shell = { title: string; lang: string; theme: Theme; assets: Assets; body: ElementContent[] }

/**
 * A whole HTML document that asks for nothing from anywhere. Its content security policy allows its own style and script,
 * by hash, and nothing else: what a report says can run nothing and load nothing.
 */
export const pageShell = ({ title, lang, theme, assets: { style, script }, body }: Shell): Root => ({
  type: 'root',
  children: [
    { type: 'doctype' },
    element('html', { lang }, [
      element('head', {}, [
        element('meta', { charSet: 'utf-8' }),
        // By this a later run knows its own pages from reports.
        element('meta', { name: 'generator', content: 'shuzhi' }),
        element('meta', {
          httpEquiv: ['Content-Security-Policy'],
          content: `default-src 'none'; style-src ${style.hash}; script-src ${script.hash}; base-uri 'none'; form-action 'none'`,
        }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('meta', { name: 'color-scheme', content: schemesOf(theme) }),
        element('meta', { name: 'referrer', content: 'no-referrer' }),
        element('title', {}, [title]),
        element('style', {}, [style.content]),
      ]),
      element('body', {}, [...body, element('script', {}, [script.content])]),
    ]),
  ],
})
