import MarkdownIt from 'markdown-it'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const remark = unified().use(remarkParse).freeze()

/** Unless told, it leaves out what is nested more than 100 levels deep. */
const markdownIt = new MarkdownIt('default', { html: true, maxNesting: 1000 })

/** The text of each heading and paragraph, as remark reads it, a hard break as a line break; anything else but text in them shows as its type. */
export function readWithRemark(markdown: string): string[] {
  const lines: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      lines.push(
        node.children
          .map((child) =>
            child.type === 'text' ? child.value : child.type === 'break' ? '\n' : `(${child.type})`,
          )
          .join(''),
      )
    } else if ('children' in node) {
      for (const child of node.children) visit(child)
    } else {
      lines.push(`(${node.type})`)
    }
  }
  visit(remark.parse(markdown))
  return lines
}

/** The same as markdown-it reads it, with its tables and strike-through on. */
export function readWithMarkdownIt(markdown: string): string[] {
  const tokens = markdownIt.parse(markdown, {})
  const blocks = tokens.filter(({ type }) => !/(_open|_close)$/.test(type))
  return blocks.map((token) => {
    if (token.type !== 'inline') return `(${token.type})`
    return (token.children ?? [])
      .map(({ type, content }) => {
        if (type === 'hardbreak') return '\n'
        return type === 'text' || type === 'text_special' ? content : `(${type})`
      })
      .join('')
  })
}

/** Markdown without its front matter, which only some parsers know. */
export const withoutFrontMatter = (markdown: string): string =>
  markdown.slice(markdown.indexOf('\n---\n') + 5)
