import {
  furnitureNames,
  furnitureRoles,
  hiddenElements,
  lineElements,
  rawTextElements,
} from '../../lexicon/html-elements.ts'
import { attributeOf, hasAttribute, type Piece, scanTags } from '../scan-tags.ts'

/** Longest content of a table's cell, in code units of the source's text; more is a page laid out as a table. */
const longestCell = 200

/** What is told of a page's pieces before it is read; all lookups take constant time, whatever the nesting. */
export class Page {
  readonly pieces: readonly Piece[]
  #source: string
  /** Index of the piece that closes the one at the index, -1 where none does. */
  #closers: Int32Array
  /** How much text, how many tables and how many h1 stand before a piece. */
  #text: Int32Array
  #tables: Int32Array
  #titles: Int32Array

  constructor(source: string) {
    this.#source = source
    this.pieces = Array.from(scanTags(source, rawTextElements), (piece) => ({
      ...piece,
      name: piece.name.toLowerCase(),
    }))
    const { length } = this.pieces
    this.#closers = closersOf(this.pieces)
    this.#text = new Int32Array(length + 1)
    this.#tables = new Int32Array(length + 1)
    this.#titles = new Int32Array(length + 1)
    for (const [i, { kind, name, span }] of this.pieces.entries()) {
      this.#text[i + 1] = this.#text[i]! + (kind === 'text' ? span[1] - span[0] : 0)
      this.#tables[i + 1] = this.#tables[i]! + (kind === 'open' && name === 'table' ? 1 : 0)
      this.#titles[i + 1] = this.#titles[i]! + (kind === 'open' && name === 'h1' ? 1 : 0)
    }
  }

  /** The index of the piece that closes an element that is no part of the main text; -1 for all others, and where nothing closes it. */
  endOfAside(index: number): number {
    const closer = this.#closers[index]!
    return closer >= 0 && (this.#isHidden(index, closer) || this.#isFurniture(index, closer)) ? closer : -1
  }

  /** Whether a cell holds a part of the page's layout, not a value. */
  isLayout(index: number): boolean {
    const closer = this.#closers[index]!
    const end = closer < 0 ? this.pieces.length : closer
    return this.#tables[end]! > this.#tables[index]! || this.#text[end]! - this.#text[index]! > longestCell
  }

  #isHidden(index: number, closer: number): boolean {
    const piece = this.pieces[index]!
    if (piece.name === 'header') return this.#titles[closer] === this.#titles[index]
    if (hiddenElements.has(piece.name)) return true
    const style = attributeOf(this.#source, piece, 'style')
    return (
      (style !== null && /display\s?:\s?none/i.test(style)) || hasAttribute(this.#source, piece, 'hidden')
    )
  }

  /** Whether an element's role, class or id says that it stands around the text; never what holds most of it. */
  #isFurniture(index: number, closer: number): boolean {
    const piece = this.pieces[index]!
    const isPart = lineElements.has(piece.name) || piece.name === 'td'
    if (!isPart || piece.name === 'body' || piece.name === 'html') return false
    if ((this.#text[closer]! - this.#text[index]!) * 2 > this.#text.at(-1)!) return false
    if (furnitureRoles.has(attributeOf(this.#source, piece, 'role') ?? '')) return true
    const names = `${attributeOf(this.#source, piece, 'class') ?? ''} ${attributeOf(this.#source, piece, 'id') ?? ''}`
    return names
      .toLowerCase()
      .split(/[\s_-]+/)
      .some((name) => furnitureNames.has(name))
  }
}

/** Pairs each start tag with the end tag of its name, the innermost first. */
function closersOf(pieces: readonly Piece[]): Int32Array {
  const closers = new Int32Array(pieces.length).fill(-1)
  const open = new Map<string, number[]>()
  for (const [i, { kind, name }] of pieces.entries()) {
    const same = open.get(name)
    if (kind === 'open') {
      if (same) same.push(i)
      else open.set(name, [i])
    } else if (kind === 'close') {
      const opener = same?.pop()
      if (opener !== undefined) closers[opener] = i
    }
  }
  return closers
}
