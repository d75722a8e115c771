import type { Edit } from '@shuzhi/document'
import { inlineElements, lineElements } from '../../lexicon/html-elements.ts'

/** HTML in Markdown: what it becomes, and where it ends. */
type Tag = { edits: Edit[]; end: number }

const tag = /<(\/?)([A-Za-z][A-Za-z\d]*)(?:[\s/][^<>]*)?>/y
const address = /<(?:(?:https?|ftp|mailto):[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>/y

/** The comment, tag or bracketed address at `at`; null for a `<` that is text, as `<次>` is, and for a comment that is never closed. */
export function tagAt(source: string, at: number, lastCommentEnd: number): Tag | null {
  if (source.startsWith('<!--', at)) return lastCommentEnd < at + 4 ? null : commentAt(source, at)
  address.lastIndex = at
  if (address.test(source)) {
    const end = address.lastIndex
    return { end, edits: [edit(at, at + 1), edit(end - 1, end)] }
  }
  tag.lastIndex = at
  const match = tag.exec(source)
  if (!match) return null
  const name = match[2]!.toLowerCase()
  if (!lineElements.has(name) && !inlineElements.has(name)) return null
  const end = tag.lastIndex
  return { end, edits: [edit(at, end, name === 'br' ? '\n' : '')] }
}

function commentAt(source: string, at: number): Tag {
  const end = source.indexOf('-->', at + 4) + 3
  return { end, edits: [edit(at, end)] }
}

const edit = (start: number, end: number, insert = ''): Edit => ({ span: [start, end], insert })
