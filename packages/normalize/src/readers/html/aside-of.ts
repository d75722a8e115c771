import type { Span } from '@shuzhi/document'
import type { Aside } from '../reader.ts'

/** How much of an aside is shown, in code units, and how much markup is looked through for it. */
const longestShown = 20
const longestLook = 2000

/** What a page sets around its main text, from `raw`: navigation, a footer, a list of links. */
export function asideOf(source: string, raw: Span): Aside {
  const words = source
    .slice(raw[0], Math.min(raw[1], raw[0] + longestLook))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const mark = words.length > longestShown ? `${words.slice(0, longestShown)}…` : words
  return { raw, kind: 'page-furniture', mark }
}
