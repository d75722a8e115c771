import type { Hint, Span } from '@shuzhi/document'

/** A line of the text: what it says, its heading depth and the depth of its list item (0 for none), and the cells in it. */
export type Line = { text: string; heading: number; item: number; cells: Span[] }

/** Puts lines together, a line feed between two, with their hints. */
export class DocxText {
  readonly hints: Hint[] = []
  #lines: string[] = []
  #length = 0

  get text(): string {
    return this.#lines.join('\n')
  }

  add(lines: readonly Line[]): void {
    for (const { text, heading, item, cells } of lines) {
      const start = this.#length
      const span: Span = [start, start + text.length]
      if (heading > 0) this.hints.push({ kind: 'heading', span, depth: heading })
      if (item > 0) this.hints.push({ kind: 'item', span, depth: item })
      for (const [from, to] of cells) this.hints.push({ kind: 'cell', span: [start + from, start + to] })
      this.#lines.push(text)
      this.#length += text.length + 1
    }
  }
}
