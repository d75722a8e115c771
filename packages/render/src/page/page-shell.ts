import { createHash } from 'node:crypto'
import type { ElementContent, Root } from 'hast'
import { element } from './element.ts'

/** What every page of ours has: its title, its language, and all it needs inside it. */
export type Shell = { title: string; lang: string; style: string; script: string; body: ElementContent[] }

/**
 * A whole HTML document that asks for nothing from anywhere. Its content security policy allows its own style and script,
 * by hash, and nothing else: what a report says can run nothing and load nothing.
 */
export const pageShell = ({ title, lang, style, script, body }: Shell): Root => ({
  type: 'root',
  children: [
    { type: 'doctype' },
    element('html', { lang }, [
      element('head', {}, [
        element('meta', { charSet: 'utf-8' }),
        element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(style, script) }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('meta', { name: 'color-scheme', content: 'light dark' }),
        element('meta', { name: 'referrer', content: 'no-referrer' }),
        element('title', {}, [title]),
        element('style', {}, [style]),
      ]),
      element('body', {}, [...body, element('script', {}, [script])]),
    ]),
  ],
})

const policy = (style: string, script: string): string =>
  `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
