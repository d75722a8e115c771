import type { Edit, Span } from '@shuzhi/document'
import { entityAt } from '../entity.ts'
import { CodeSpans } from './code-spans.ts'
import type { EmphasisFinder } from './emphasis.ts'
import { linkEnd } from './link.ts'
import { tagAt } from './tag.ts'

const special = /[\\&`<![\]*_]/g
const escapable = /[!-/:-@[-`{-~]/

/** Reads the marks inside a stretch of one line after another: escapes, entities, code, links, tags; runs of `*` and `_` go to `emphasis`. */
export class InlineReader {
  /** What the marks become; those of one line in no order. */
  readonly edits: Edit[] = []
  #source: string
  #emphasis: EmphasisFinder
  #lastCommentEnd: number
  #end = 0
  #sign = -1
  #brackets: { at: number; image: boolean }[] = []
  #code: CodeSpans

  constructor(source: string, emphasis: EmphasisFinder) {
    this.#source = source
    this.#emphasis = emphasis
    this.#lastCommentEnd = source.lastIndexOf('-->')
    this.#code = new CodeSpans(source, [0, 0])
  }

  /** Reads a stretch and gives where it ended: a comment may go on in later lines. */
  read(span: Span): number {
    this.#end = span[1]
    this.#brackets = []
    this.#code = new CodeSpans(this.#source, span)
    this.#emphasis.begin(span)
    let at = span[0]
    for (let next = this.#nextSign(at); next < this.#end; next = this.#nextSign(at))
      at = this.#readSign(this.#source[next]!, next)
    this.#emphasis.end()
    return Math.max(at, this.#end)
  }

  /** The next special character from `at` on, whatever line it stands in; looked for once. */
  #nextSign(at: number): number {
    if (this.#sign < at) {
      special.lastIndex = at
      this.#sign = special.exec(this.#source)?.index ?? Number.POSITIVE_INFINITY
    }
    return this.#sign
  }

  /** Reads what begins with a special character and gives where it ends. */
  #readSign(sign: string, at: number): number {
    switch (sign) {
      case '\\':
        return this.#readEscape(at)
      case '&':
        return this.#readEntity(at)
      case '`':
        return this.#readCode(at)
      case '<':
        return this.#readTag(at)
      case '!':
        if (this.#source[at + 1] !== '[') return at + 1
        this.#brackets.push({ at, image: true })
        return at + 2
      case '[':
        this.#brackets.push({ at, image: false })
        return at + 1
      case ']':
        return this.#readBracket(at)
      default:
        return this.#readRun(sign, at)
    }
  }

  #readEscape(at: number): number {
    const next = at + 1
    if (next === this.#end) {
      if (next < this.#source.length) this.#cut(at, next)
      return next
    }
    if (!escapable.test(this.#source[next]!)) return next
    this.#cut(at, next)
    return next + 1
  }

  #readEntity(at: number): number {
    const entity = entityAt(this.#source, at)
    if (!entity || entity.end > this.#end) return at + 1
    this.#cut(at, entity.end, entity.value)
    return entity.end
  }

  #readCode(at: number): number {
    const { text, end } = this.#code.at(at)
    if (text) {
      this.#cut(at, text[0])
      this.#cut(text[1], end)
    }
    return end
  }

  #readTag(at: number): number {
    const tag = tagAt(this.#source, at, this.#lastCommentEnd)
    if (!tag) return at + 1
    this.edits.push(...tag.edits)
    return tag.end
  }

  #readBracket(at: number): number {
    const opener = this.#brackets.pop()
    const end = opener ? linkEnd(this.#source, at + 1, this.#end) : -1
    if (!opener || end < 0) return at + 1
    if (opener.image) {
      // An image stands for no text: nothing inside it is kept, so nothing inside it is marked.
      while (this.edits.length > 0 && this.edits.at(-1)!.span[0] >= opener.at) this.edits.pop()
      this.#emphasis.dropFrom(opener.at)
      this.#cut(opener.at, end)
    } else {
      this.#cut(opener.at, opener.at + 1)
      this.#cut(at, end)
    }
    return end
  }

  #readRun(sign: string, at: number): number {
    let end = at + 1
    while (end < this.#end && this.#source[end] === sign) end += 1
    this.#emphasis.add([at, end])
    return end
  }

  #cut(from: number, to: number, insert = ''): void {
    this.edits.push({ span: [from, to], insert })
  }
}
