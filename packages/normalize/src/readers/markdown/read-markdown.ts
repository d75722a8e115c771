import type { Edit, Hint, Span } from '@shuzhi/document'
import type { Reading } from '../reader.ts'
import { CodeFence } from './code-fence.ts'
import { Containers, isRule } from './containers.ts'
import { EmphasisFinder } from './emphasis.ts'
import { cutFront, type FrontMatter, frontMatterOf, frontTitle } from './front-matter.ts'
import { InlineReader } from './inline-reader.ts'
import { isDefinition } from './link.ts'
import { endsInBreak, joinLines, linesFrom } from './markdown-lines.ts'
import { cellsOf, isDelimiterRow, trimmed } from './table-row.ts'
import { mayBeUnderlined, underlineDepth } from './underline.ts'

/** The marks of a Markdown file. Lines are read one after another, each once, so that no nesting and no run of marks takes more than its length. */
export function readMarkdown(source: string): Reading {
  const reader = new MarkdownReader(source)
  reader.read()
  return reader.reading()
}

class MarkdownReader {
  #source: string
  #edits: Edit[] = []
  #hints: Hint[] = []
  #containers: Containers
  #emphasis: EmphasisFinder
  #inline: InlineReader
  #lines: Span[]
  #front: FrontMatter | null
  #fence = new CodeFence()
  #inTable = false
  /** Where a comment ends that began on a line before. */
  #reached = 0

  constructor(source: string) {
    this.#source = source
    this.#containers = new Containers(source)
    this.#emphasis = new EmphasisFinder(source)
    this.#inline = new InlineReader(source, this.#emphasis)
    this.#front = frontMatterOf(source)
    const from = this.#front?.end ?? 0
    this.#reached = from
    this.#lines = linesFrom(source, from)
  }

  read(): void {
    for (const index of this.#lines.keys()) this.#readLine(index)
    if (!this.#front) return
    const isTitled = this.#hints.some(({ kind, depth }) => kind === 'heading' && depth === 1)
    const title = isTitled ? null : frontTitle(this.#source, this.#front, this.#lines)
    if (title) this.#hints.push({ kind: 'heading', span: title, depth: 1 })
    this.#edits.push(...cutFront(this.#front, title))
    if (this.#front.own) this.#edits.push(...joinLines(this.#source, this.#lines))
  }

  reading(): Reading {
    const { edits, hints } = this.#emphasis.marks()
    return {
      edits: [...this.#edits, ...this.#inline.edits, ...edits].sort((a, b) => a.span[0] - b.span[0]),
      hints: [...this.#hints, ...hints].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
    }
  }

  #readLine(index: number): void {
    const [start, end] = this.#lines[index]!
    const from = Math.max(start, this.#reached)
    const text = trimmed(this.#source, [Math.min(from, end), end])
    if (text[0] === text[1]) {
      this.#inTable = false
      return
    }
    if (this.#readFence(text) || this.#readRule(index, text) || this.#readDefinition([from, end])) return
    const opening = this.#containers.open([from, end])
    for (const span of opening.marks) this.#cut(span)
    const own = trimmed(this.#source, [opening.from, end])
    if (opening.item > 0) this.#hints.push({ kind: 'item', span: own, depth: opening.item })
    if (this.#readHeading(own) || this.#readRow(index, own)) return
    this.#readText(own)
  }

  #readFence(text: Span): boolean {
    const part = this.#fence.read(this.#source.slice(...text))
    if (part === 'fence') this.#cut(text)
    return part !== null
  }

  /** A ruled line, or the line under a heading (setext), which stands below a short line that is no sentence. */
  #readRule(index: number, text: Span): boolean {
    const depth = underlineDepth(this.#source.slice(...text), this.#front?.own === true)
    const before = this.#lines[index - 1]
    const above = before && depth > 0 ? trimmed(this.#source, before) : null
    const titles =
      above !== null &&
      before![0] >= (this.#front?.end ?? 0) &&
      (this.#front?.own || mayBeUnderlined(this.#source.slice(...above)))
    if (titles)
      this.#hints.push({ kind: 'heading', span: [this.#startOfHeading(index - 1), above[1]], depth })
    const underlines = depth === 1 && above !== null && above[0] < above[1]
    if (titles || underlines || isRule(this.#source, text)) this.#cut(text)
    else return false
    return true
  }

  /** Where the heading begins that ends in a line: in the first of those above that a hard break (`\\`) goes on from. */
  #startOfHeading(index: number): number {
    let first = index
    while (first > 0 && endsInBreak(this.#source, this.#lines[first - 1]!)) first -= 1
    return trimmed(this.#source, this.#lines[first]!)[0]
  }

  #readDefinition([start, end]: Span): boolean {
    if (this.#source[start] !== '[' && !/^ {1,3}\[/.test(this.#source.slice(start, start + 4))) return false
    if (!isDefinition(this.#source.slice(start, Math.min(end, start + 3000)))) return false
    this.#cut([start, end])
    return true
  }

  #readHeading([start, end]: Span): boolean {
    const marks = /^#{1,6}(?=[ \t]|$)/.exec(this.#source.slice(start, Math.min(end, start + 8)))
    if (!marks) return false
    let to = end
    while (this.#source[to - 1] === '#') to -= 1
    if (to > start && to < end && !/[ \t]/.test(this.#source[to - 1]!)) to = end
    const text = trimmed(this.#source, [
      Math.min(start + marks[0].length, end),
      Math.max(to, start + marks[0].length),
    ])
    this.#containers.close()
    this.#cut([start, text[0]])
    if (text[1] < end) this.#cut([text[1], end])
    if (text[0] < text[1]) this.#hints.push({ kind: 'heading', span: text, depth: marks[0].length })
    this.#readText(text)
    return true
  }

  #readRow(index: number, text: Span): boolean {
    if (!this.#inTable) {
      const next = this.#lines[index + 1]
      if (!next || !this.#source.slice(...text).includes('|')) return false
      if (!isDelimiterRow(this.#source.slice(...next))) return false
      this.#inTable = true
    } else if (isDelimiterRow(this.#source.slice(...text))) {
      this.#cut(text)
      return true
    }
    let at = text[0]
    for (const [i, cell] of cellsOf(this.#source, text).entries()) {
      if (cell[0] > at) this.#cut([at, cell[0]], i === 0 ? '' : '\t')
      if (cell[0] < cell[1]) this.#hints.push({ kind: 'cell', span: cell })
      this.#readText(cell)
      at = cell[1]
    }
    if (at < text[1]) this.#cut([at, text[1]])
    return true
  }

  #readText(span: Span): void {
    if (span[0] < span[1]) this.#reached = this.#inline.read(span)
  }

  #cut(span: Span, insert = ''): void {
    this.#edits.push({ span, insert })
  }
}
