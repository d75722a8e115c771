import { writeNumeral } from '@shuzhi/document'
import { bare, families, holdsDigits, letter, type Style, schemes, unnumbered } from './numbering-schemes.ts'
import type { Random } from './random.ts'
import { headingWords, lookAlike, paragraphText, phrase, sentence, titleWords } from './words.ts'
import { wrapLines } from './wrap-lines.ts'

/** What stands where: `start` and `end` in the text, depth and number where it has them. */
export type Mark = { kind: string; start: number; end: number; depth?: number; value?: number }

export type Generated = { text: string; marks: Mark[] }

/** The same number in the hand of another typist: other width, other point. */
const retyped = (marker: string): string =>
  marker.replace(/[（）().．]/g, (sign) => '()（）．.'['（）().．'.indexOf(sign)]!)

/** How lines are set; it changes nothing in what they say. */
type Setting = { indent: string; lineEnd: string; space: string; pointStop: string }

/** Writes a document of a grammar and notes where everything stands: exact gold by construction. */
export function writeDocument(random: Random): Generated {
  if (random.chance(0.08)) return writeOneLine(random)
  const setting: Setting = {
    indent: random.pick(['', '　　', '    ', '\t']),
    lineEnd: random.pick(['\n', '\n', '\r\n', '\n\n']),
    space: random.pick(['', '', '', ' ', '　']),
    pointStop: random.pick(['。', '；']),
  }
  const writer = new Writer(setting)
  writer.line('title', titleWords(random))
  if (random.chance(0.3)) writer.line('dateline', '——2021年1月8日在全体职工大会上')
  if (random.chance(0.5))
    writer.line('salutation', random.pick(['各位代表：', '同志们：', '各位领导、同事：']))
  if (random.chance(0.6)) writer.plain(paragraphText(random))
  writeSections(writer, random, random.pick(schemes), 1)
  if (random.chance(0.4)) {
    writer.line('signature', random.pick(['青石镇人民政府', '第三小学', '红星公司工会委员会']))
    writer.line('dateline', random.pick(['2021年12月30日', '二〇二一年十二月三十日']))
  }
  // Only where paragraphs are indented can anyone tell where a wrapped one ends.
  const wraps = setting.indent.length > 1 && setting.lineEnd === '\n' && random.chance(0.3)
  return wraps ? wrapLines(writer, 2 * random.between(34, 44)) : writer
}

/** A document that has lost all its line breaks: its headings run into their paragraphs, and a blank is left behind the title. */
function writeOneLine(random: Random): Generated {
  const writer = new Writer({ indent: '', lineEnd: '', space: '', pointStop: '；' })
  writer.line('title', titleWords(random))
  writer.plain(` ${sentence(random)}`)
  for (let n = 1; n <= random.between(2, 4); n += 1) {
    const parts = random.chance(0.5) ? random.between(2, 3) : 0
    // The heading may have lost its stop as well, where a heading follows it.
    const stop = parts > 0 && random.chance(0.5) ? '' : '。'
    writer.runInHeading(`${writeNumeral(n)}、`, headingWords(random) + stop, { depth: 1, value: n }, '')
    for (let m = 1; m <= parts; m += 1)
      writer.runInHeading(
        `（${writeNumeral(m)}）`,
        `${headingWords(random)}。`,
        { depth: 2, value: m },
        paragraphText(random),
      )
    if (parts === 0) writer.points(sentence(random), families[0]!, [sentence(random), sentence(random)])
  }
  return writer
}

function writeSections(writer: Writer, random: Random, styles: readonly Style[], depth: number): void {
  const style = styles[depth - 1]!
  const count = random.between(2, depth === 1 ? 4 : 3)
  // Headings of one level look alike: all on lines of their own, or all run into their paragraphs. A. before running text numbers items.
  const runIn = depth > 1 && style !== letter && style !== unnumbered && random.chance(0.4)
  let value = 0
  let nested = true
  for (let i = 0; i < count; i += 1) {
    const skips = i > 0 && style !== bare && random.chance(0.05)
    value += skips ? 2 : 1
    // A number of another kind counts on only where that kind counts nothing else.
    const swapped =
      depth === 1 && style !== bare && !nested && !skips && !holdsDigits(styles) && random.chance(0.2)
    const marker = swapped ? `${value}、` : random.chance(0.1) ? retyped(style(value)) : style(value)
    if (style === unnumbered) value = 0
    nested = true
    if (runIn) {
      writer.runInHeading(
        marker,
        headingWords(random) + random.pick(['。', '。', '。', '：']),
        { depth, value },
        paragraphText(random),
      )
      continue
    }
    writer.heading(marker, headingWords(random), { depth, value })
    // Without a number the first ones must show where they stand.
    const shows = styles[depth] === unnumbered && i === 0
    if (depth < styles.length && (shows || random.chance(depth === 1 ? 0.6 : 0.3))) {
      if (style !== unnumbered && random.chance(0.3)) writer.plain(paragraphText(random))
      writeSections(writer, random, styles, depth + 1)
    } else {
      writeBody(writer, random)
      nested = style === unnumbered
    }
  }
}

function writeBody(writer: Writer, random: Random): void {
  writer.plain((random.chance(0.15) ? lookAlike(random) : '') + paragraphText(random))
  if (!random.chance(0.5)) return
  const family = random.pick(families)
  const count = random.between(2, 4)
  if (random.chance(0.5)) {
    writer.points(
      random.chance(0.5) ? sentence(random) : '',
      family,
      Array.from({ length: count }, () => sentence(random)),
    )
    return
  }
  const inner = families.find((other) => other !== family)!
  for (let n = 1; n <= count; n += 1) {
    const nested = random.chance(0.3) ? [sentence(random), sentence(random)] : []
    writer.pointLine(family(n), `${phrase(random)}。`, n, inner, nested)
  }
}

class Writer implements Generated {
  text = ''
  marks: Mark[] = []
  #setting: Setting

  constructor(setting: Setting) {
    this.#setting = setting
  }

  line(kind: string, words: string): void {
    this.#open()
    this.#mark(kind, words)
    this.#close()
  }

  plain(words: string): void {
    this.#open()
    this.text += words
    this.#close()
  }

  heading(marker: string, words: string, place: { depth: number; value: number }): void {
    this.#open()
    this.#mark('heading', marker + (marker && this.#setting.space) + words, place)
    this.#close()
  }

  runInHeading(marker: string, words: string, place: { depth: number; value: number }, body: string): void {
    this.#open()
    this.#mark('heading', `${marker}${this.#setting.space}${words}`, place)
    this.text += body
    this.#close()
  }

  points(lead: string, family: (n: number) => string, items: readonly string[]): void {
    this.#open()
    this.text += lead
    this.#inline(family, items, 1)
    this.#close()
  }

  pointLine(
    marker: string,
    words: string,
    value: number,
    inner: (n: number) => string,
    nested: readonly string[],
  ): void {
    this.#open()
    this.#mark('point', marker, { depth: 1, value })
    this.text += words
    this.#inline(inner, nested, 2)
    this.#close()
  }

  #inline(family: (n: number) => string, items: readonly string[], depth: number): void {
    const stop = this.#setting.pointStop
    for (const [i, item] of items.entries()) {
      this.#mark('point', family(i + 1), { depth, value: i + 1 })
      this.text += i < items.length - 1 ? item.replace(/。$/, stop) : item
    }
  }

  #mark(kind: string, words: string, place: { depth?: number; value?: number } = {}): void {
    this.marks.push({ kind, start: this.text.length, end: this.text.length + words.length, ...place })
    this.text += words
  }

  #open(): void {
    this.text += this.#setting.indent
  }

  #close(): void {
    this.text += this.#setting.lineEnd
  }
}
