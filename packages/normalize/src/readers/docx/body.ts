import { entityAt } from '../entity.ts'
import { attributeOf, type Piece, scanTags } from '../scan-tags.ts'
import type { Line } from './docx-text.ts'
import { lineOf, newParagraph, type Paragraph, properties, type Surroundings } from './paragraph.ts'
import { Table } from './table.ts'

/** The lines of a part of a file, those of its notes by id, and the notes that the text refers to, in order. */
export type Body = { lines: Line[]; notes: Map<string, Line[]>; footnotes: string[]; endnotes: string[] }

/** The lines that Word shows of an XML part: a line a paragraph or a table's row. Elements are read one after another, at any depth. */
export function readBody(xml: string, surroundings: Surroundings): Body {
  const reader = new BodyReader(xml, surroundings)
  for (const piece of scanTags(xml)) reader.read(piece)
  return reader.body
}

/** What Word does not show, or shows in another place: replaced and deleted text, a drawing's second form, pinyin above a word. */
const hidden = new Set(
  'mc:Fallback w:del w:moveFrom w:rt w:instrText w:delText w:pPrChange w:rPrChange w:sectPr w:tblPr w:tcPr w:trPr'.split(
    ' ',
  ),
)

/** Tables in tables further down are read as paragraphs. */
const deepestTable = 16

/** What an empty element of a run writes. */
const written: ReadonlyMap<string, string> = new Map([
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
])

class BodyReader {
  readonly body: Body = { lines: [], notes: new Map(), footnotes: [], endnotes: [] }
  #xml: string
  #surroundings: Surroundings
  /** Paragraphs that are open: a text box stands inside one. */
  #paragraphs: Paragraph[] = []
  #tables: Table[] = []
  /** Tables that are open beyond the deepest; their paragraphs are lines of its cell. */
  #tooDeep = 0
  /** The lines that are written to. */
  #lines: Line[] = this.body.lines
  #skipped = ''
  #skipDepth = 0
  #inText = false
  #inRun = false
  #vanished = false

  constructor(xml: string, surroundings: Surroundings) {
    this.#xml = xml
    this.#surroundings = surroundings
  }

  read(piece: Piece): void {
    const { kind, name, span } = piece
    const isEmpty = this.#xml[span[1] - 2] === '/'
    if (this.#skipped !== '') {
      if (name === this.#skipped && !isEmpty) this.#skipDepth += kind === 'open' ? 1 : -1
      if (this.#skipDepth === 0) this.#skipped = ''
    } else if (kind === 'text') {
      if (this.#inText) this.#write(decoded(this.#xml.slice(...span)))
    } else if (kind === 'open') {
      if (hidden.has(name) && !isEmpty) {
        this.#skipped = name
        this.#skipDepth = 1
      } else this.#open(piece, isEmpty)
      if (isEmpty && name === 'w:p') this.#close('w:p')
    } else if (kind === 'close') this.#close(name)
  }

  #open(piece: Piece, isEmpty: boolean): void {
    const { name } = piece
    const typed = written.get(name)
    const property = properties.get(name)
    if (typed !== undefined) this.#write(typed)
    else if (property) Object.assign(this.#paragraphs.at(-1) ?? {}, property(this.#valueOf(piece)))
    else if (name === 'w:p') this.#paragraphs.push(newParagraph())
    else if (name === 'w:t') this.#inText = !isEmpty
    else if (name === 'w:r') {
      this.#inRun = !isEmpty
      this.#vanished = false
    } else if (name === 'w:tab' && this.#inRun) this.#write('\t')
    else if (name === 'w:vanish' && this.#inRun) this.#vanished = !/^(?:0|false)$/.test(this.#valueOf(piece))
    else if (name === 'w:footnoteReference') this.#refer(this.body.footnotes, piece)
    else if (name === 'w:endnoteReference') this.#refer(this.body.endnotes, piece)
    else if (name === 'w:tbl') this.#openTable()
    else if (name === 'w:tc' && this.#tooDeep === 0)
      this.#lines = this.#tables.at(-1)?.openCell() ?? this.#lines
    else if (name === this.#surroundings.element) this.#openNote(piece)
  }

  #valueOf(piece: Piece): string {
    return attributeOf(this.#xml, piece, 'w:val') ?? ''
  }

  #openTable(): void {
    if (this.#tables.length < deepestTable) this.#tables.push(new Table())
    else this.#tooDeep += 1
  }

  #openNote(piece: Piece): void {
    this.#lines = []
    this.body.notes.set(attributeOf(this.#xml, piece, 'w:id') ?? '', this.#lines)
  }

  #close(name: string): void {
    if (name === 'w:t') this.#inText = false
    else if (name === 'w:r') this.#inRun = false
    else if (name === 'w:p') this.#closeParagraph()
    else if (name === 'w:tbl' && this.#tooDeep > 0) this.#tooDeep -= 1
    else if (name === 'w:tbl') this.#closeTable()
    else if (name === 'w:tr' && this.#tooDeep === 0) this.#tables.at(-1)?.closeRow()
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph) this.#lines.push(lineOf(paragraph, this.#surroundings))
  }

  #closeTable(): void {
    const table = this.#tables.pop()
    if (!table) return
    this.#lines = this.#tables.at(-1)?.cell() ?? this.body.lines
    for (const line of table.lines()) this.#lines.push(line)
  }

  /** A reference stands in brackets, so that it is no digit of the number before it. */
  #refer(notes: string[], piece: Piece): void {
    notes.push(attributeOf(this.#xml, piece, 'w:id') ?? '')
    this.#write(`[${notes.length}]`)
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph && !this.#vanished) paragraph.text += text
  }
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&[#\w]{1,10};/g, (reference) => entityAt(reference, 0)?.value ?? reference)
    : text
