import type { Edit, Span } from '@shuzhi/document'

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

/** The title in the front matter that a text without a heading of the first depth takes for its own: null where its first line begins with it. */
export function frontTitle(source: string, { title }: FrontMatter, lines: readonly Span[]): Span | null {
  if (!title) return null
  const first = lines.find(([start, end]) => source.slice(start, Math.min(end, start + 200)).trim() !== '')
  const words = first && source.slice(first[0], Math.min(first[1], first[0] + 200)).replace(/[#*_\s]/g, '')
  return words &&
    source
      .slice(...title)
      .replace(/\s/g, '')
      .startsWith(words)
    ? null
    : title
}

/** Leaves nothing of the front matter but a title, which becomes the first line. */
export const cutFront = ({ end }: FrontMatter, title: Span | null): Edit[] =>
  title
    ? [
        { span: [0, title[0]], insert: '' },
        { span: [title[1], end], insert: '\n' },
      ]
    : [{ span: [0, end], insert: '' }]
