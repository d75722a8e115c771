import type { Span } from '@shuzhi/document'

/**
 * The YAML block at the head of a file: where it ends, the place of a plain title in it, and whether `@shuzhi/render` wrote it
 * (its `source` names path, encoding and digest), whose Markdown keeps the lines of the text.
 */
export type FrontMatter = { end: number; title: Span | null; own: boolean }

const opening = /^---[ \t]*\r?\n(?=[\w-]+[ \t]*:)/
const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g
const writtenByRender = /\nsource:\r?\n {2}path: .*\n {2}encoding: .*\n {2}sha256: "[\da-f]{64}"\r?\n/
const plainTitle = /\ntitle:[ \t]+(["']?)([^"'\\\n\r]+)\1[ \t]*\r?\n/

/** The front matter of a file; null for none. It has to open with a key and to be closed. */
export function frontMatterOf(source: string): FrontMatter | null {
  const opened = opening.exec(source)
  if (!opened) return null
  closing.lastIndex = opened[0].length - 1
  if (!closing.exec(source)) return null
  const end = closing.lastIndex
  const block = source.slice(0, end)
  const own = writtenByRender.test(block)
  const title = own ? null : plainTitle.exec(block)
  const from = title ? title.index + title[0].indexOf(title[2]!) : 0
  return { end, own, title: title ? [from, from + title[2]!.trimEnd().length] : null }
}
