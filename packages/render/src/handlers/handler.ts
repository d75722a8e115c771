import type { Node, Point } from '@shuzhi/document'
import type { ElementContent } from 'hast'
import type { Heading, List, ListItem, Paragraph, Text } from 'mdast'

/** What a document becomes in Markdown: blocks, the items of a list, and the text of a line. */
export type MarkdownBlock = Heading | Paragraph | List
export type MarkdownNode = MarkdownBlock | ListItem | Text

/** Where a node stands: at the start of a line of its own, or in the run of a line that something else began. */
type Place = 'line' | 'run'

/** What handlers may ask for on the way to Markdown. */
export type MarkdownState = {
  /** The characters of a leaf. */
  textOf(node: Node): string
  /** Children as blocks; neighbours that share a line of the text come as one paragraph. */
  blocks(children: readonly Node[]): MarkdownBlock[]
  /** Children of one line as blocks, also where a hard wrap broke it between them. */
  run(children: readonly Node[]): MarkdownBlock[]
  /** Points as the items of one list. */
  items(points: readonly Point[]): ListItem[]
}

/** What handlers may ask for on the way to HTML. */
export type HtmlState = {
  /** The characters of a leaf with its facts, blanks and findings around them. */
  marked(node: Node): ElementContent[]
  /** Children one after another inside a line, with the white space between them. */
  run(children: readonly Node[]): ElementContent[]
  /** Children as blocks, one for each line of the text. */
  lines(children: readonly Node[]): ElementContent[]
}

/** How one type of node looks in Markdown (mdast) and on the page (hast). */
export type Handler<N extends Node> = {
  toMdast(node: N, state: MarkdownState): MarkdownNode[]
  toHast(node: N, state: HtmlState, place: Place): ElementContent[]
}
