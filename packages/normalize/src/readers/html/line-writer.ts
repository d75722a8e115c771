import type { Edit, Span } from '@shuzhi/document'

/** A stretch of the page's text: kept as it is, or given by what a reference stands for; `before` is what parts it from the one before. */
type Stretch = { span: Span; value: string | null; before: string; line: number; linked: boolean }

/** Text of which this share stands in links is a list of links. */
const linkShare = 0.8

/** So many links in a row make a list of links. */
const fewestLinks = 3

/** Collects the text of a page line by line, and gives the edits that leave it alone. */
export class LineWriter {
  #source: string
  #stretches: Stretch[] = []
  #line = 0
  #newLine = false
  #tabs = 0
  #space: '' | 'space' | 'wrap' = ''
  #last = ''
  /** Links that begin in each line. */
  #links: number[] = [0]

  constructor(source: string) {
    this.#source = source
  }

  /** How many stretches there are: a mark for `spanFrom`. */
  get size(): number {
    return this.#stretches.length
  }

  breakLine(): void {
    this.#newLine = true
  }

  nextCell(): void {
    this.#tabs += 1
  }

  /** White space of the source; one with a line break in it parts no Chinese words. */
  space(wraps: boolean): void {
    if (wraps) this.#space ||= 'wrap'
    else this.#space = 'space'
  }

  beginLink(): void {
    this.#openLine()
    this.#links[this.#line] = (this.#links[this.#line] ?? 0) + 1
  }

  write(span: Span, value: string | null, linked: boolean): void {
    const text = value ?? this.#source.slice(...span)
    if (text === '') return
    this.#openLine()
    const first = this.#stretches.at(-1)?.line !== this.#line
    const before = first ? (this.#stretches.length > 0 ? '\n' : '') : this.#gap(text[0]!)
    this.#stretches.push({ span, value, before, line: this.#line, linked })
    this.#last = text.at(-1)!
    this.#tabs = 0
    this.#space = ''
  }

  /** The place in the source of what was written since a mark; null for nothing. */
  spanFrom(mark: number): Span | null {
    const first = this.#stretches[mark]
    return first ? [first.span[0], this.#stretches.at(-1)!.span[1]] : null
  }

  /** The edits that make the text of the page's source, lists of links left out. What parts two stretches is put before the first of the `asides` between them. */
  edits(asides: readonly Span[]): Edit[] {
    const dropped = this.#linkLines()
    const edits: Edit[] = []
    let at = 0
    let isFirst = true
    let next = 0
    for (const { span, value, before, line } of this.#stretches) {
      if (dropped.has(line)) continue
      const insert = isFirst ? '' : before
      while (next < asides.length && asides[next]![0] < at) next += 1
      const aside = asides[next]?.[0] ?? span[0]
      if (aside < span[0] && insert !== '')
        edits.push({ span: [at, aside], insert }, { span: [aside, span[0]], insert: '' })
      else if (this.#source.slice(at, span[0]) !== insert) edits.push({ span: [at, span[0]], insert })
      if (value !== null) edits.push({ span, insert: value })
      at = span[1]
      isFirst = false
    }
    if (at < this.#source.length) edits.push({ span: [at, this.#source.length], insert: '' })
    return edits
  }

  /** Where in the source the lists of links stand that are left out, in order. */
  linkLists(): Span[] {
    const dropped = this.#linkLines()
    const lists: Span[] = []
    let last = -2
    for (const { span, line } of this.#stretches) {
      if (!dropped.has(line)) continue
      if (line <= last + 1) lists.at(-1)![1] = span[1]
      else lists.push([...span])
      last = line
    }
    return lists
  }

  #openLine(): void {
    if (!this.#newLine) return
    this.#newLine = false
    if (this.#stretches.at(-1)?.line === this.#line) this.#line += 1
  }

  #gap(next: string): string {
    if (this.#tabs > 0) return '\t'.repeat(this.#tabs)
    if (this.#space === 'wrap') return isWide(this.#last) || isWide(next) ? '' : ' '
    return this.#space === '' ? '' : ' '
  }

  /** The lines that hold links and little else, where enough of them come together. */
  #linkLines(): Set<number> {
    const length = new Int32Array(this.#line + 1)
    const linked = new Int32Array(this.#line + 1)
    for (const stretch of this.#stretches) {
      const size = stretch.span[1] - stretch.span[0]
      length[stretch.line]! += size
      if (stretch.linked) linked[stretch.line]! += size
    }
    const dropped = new Set<number>()
    for (let from = 0; from <= this.#line; from += 1) {
      let to = from
      let links = 0
      for (; to <= this.#line && linked[to]! > 0 && linked[to]! >= length[to]! * linkShare; to += 1)
        links += this.#links[to] ?? 0
      if (links >= fewestLinks) for (let line = from; line < to; line += 1) dropped.add(line)
      from = Math.max(from, to)
    }
    return dropped
  }
}

/** Whether a character is set as wide as a Chinese one, so that no blank stands beside it. */
const isWide = (character: string): boolean => /[\u2e80-\uffef\u2010-\u2027]/.test(character)
