import type { Span } from '@shuzhi/document'
import { lineElements, programElements } from '../../lexicon/html-elements.ts'
import { entityAt } from '../entity.ts'
import type { Aside, Reading } from '../reader.ts'
import type { Piece } from '../scan-tags.ts'
import { asideOf } from './aside-of.ts'
import { brokenEntityAt } from './broken-entity.ts'
import { HintElements } from './hint-elements.ts'
import { LineWriter } from './line-writer.ts'
import { Page } from './page.ts'

/**
 * The main text of a web page. The tags are read one after another, without a tree: office pages nest wrongly, and a tree's depth
 * would be a limit.
 */
export function readHtml(source: string): Reading {
  const reader = new HtmlReader(source)
  reader.read()
  return reader.reading()
}

/** What is not kept as it is: white space of HTML, and what may be a reference. */
const special = /[ \t\r\n\f]+|[&?？]/g

class HtmlReader {
  #source: string
  #page: Page
  #writer: LineWriter
  #hinted: HintElements
  #asides: Aside[] = []
  #links = 0
  #lists = 0
  #preformatted = 0
  /** Whether a cell of values is open, whose blocks are no lines, and whether its row has one before it. */
  #inCell = false
  #inRow = false

  constructor(source: string) {
    this.#source = source
    this.#page = new Page(source)
    this.#writer = new LineWriter(source)
    this.#hinted = new HintElements(this.#writer)
  }

  read(): void {
    const { pieces } = this.#page
    for (let i = 0; i < pieces.length; i += 1) {
      const piece = pieces[i]!
      if (piece.kind === 'text') this.#text(piece.span)
      else if (piece.kind === 'close') this.#close(piece)
      else if (piece.kind === 'open') {
        const end = this.#page.endOfAside(i)
        if (end < 0) this.#openElement(piece, i)
        else {
          if (lineElements.has(piece.name)) this.#break()
          if (!programElements.has(piece.name)) this.#leaveOut(i, end)
          i = end
        }
      }
    }
  }

  reading(): Reading {
    const lists = this.#writer.linkLists().map((span) => asideOf(this.#source, span))
    const asides = [...this.#asides, ...lists].sort((a, b) => a.raw[0] - b.raw[0])
    return { edits: this.#writer.edits(asides.map(({ raw }) => raw)), hints: this.#hinted.hints, asides }
  }

  /** Tells of what stands between two pieces of the page, where that is text. */
  #leaveOut(opener: number, closer: number): void {
    const texts = this.#page.pieces
      .slice(opener, closer)
      .filter(({ kind, span }) => kind === 'text' && this.#source.slice(...span).trim() !== '')
    if (texts.length === 0) return
    this.#asides.push(asideOf(this.#source, [texts[0]!.span[0], texts.at(-1)!.span[1]]))
  }

  #openElement({ name }: Piece, index: number): void {
    if (name === 'td' || name === 'th') this.#openCell(index)
    else if (name === 'tr' || name === 'table') this.#leaveRow()
    else if (lineElements.has(name)) this.#break()
    if (name === 'a') {
      this.#links += 1
      this.#writer.beginLink()
    }
    if (name === 'ul' || name === 'ol') this.#lists += 1
    if (name === 'pre') this.#preformatted += 1
    if (/^h[1-6]$/.test(name)) this.#hinted.begin('heading', name, Number(name[1]))
    else if (name === 'li') this.#hinted.begin('item', name, Math.max(1, this.#lists))
    else if (name === 'b' || name === 'strong' || name === 'em') this.#hinted.begin('emphasis', name, 0)
  }

  #openCell(index: number): void {
    this.#hinted.end('td')
    if (this.#page.isLayout(index)) {
      this.#inCell = false
      this.#writer.breakLine()
      return
    }
    if (this.#inRow) this.#writer.nextCell()
    this.#inCell = true
    this.#inRow = true
    this.#hinted.begin('cell', 'td', 0)
  }

  #leaveRow(): void {
    this.#hinted.end('td')
    this.#inCell = false
    this.#inRow = false
    this.#writer.breakLine()
  }

  #close({ name }: Piece): void {
    if (name === 'a') this.#links = Math.max(0, this.#links - 1)
    if (name === 'ul' || name === 'ol') {
      this.#hinted.end('li')
      this.#lists = Math.max(0, this.#lists - 1)
    }
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1)
    this.#hinted.end(name === 'th' ? 'td' : name)
    if (name === 'td' || name === 'th') this.#inCell = false
    else if (name === 'tr' || name === 'table') this.#leaveRow()
    else if (lineElements.has(name)) this.#break()
  }

  /** A new line; inside a cell of values, a blank. */
  #break(): void {
    if (this.#inCell) this.#writer.space(false)
    else this.#writer.breakLine()
  }

  #text([start, end]: Span): void {
    let from = start
    for (const { 0: found, index } of this.#source.slice(start, end).matchAll(special)) {
      const at = start + index
      if (at < from) continue
      const isSpace = /\s/.test(found)
      const entity = isSpace ? null : (brokenEntityAt(this.#source, at) ?? entityAt(this.#source, at))
      if (!isSpace && (!entity || entity.end > end)) continue
      this.#write([from, at], null)
      from = entity?.end ?? at + found.length
      if (entity) this.#write([at, from], entity.value)
      else if (this.#preformatted > 0 && /[\r\n]/.test(found)) this.#break()
      else this.#writer.space(/[\r\n]/.test(found))
    }
    this.#write([from, end], null)
  }

  #write(span: Span, value: string | null): void {
    if (span[0] < span[1]) this.#writer.write(span, value, this.#links > 0)
  }
}
