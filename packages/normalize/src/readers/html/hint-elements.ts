import type { Hint } from '@shuzhi/document'
import type { LineWriter } from './line-writer.ts'

/** `mark` tells where in what is written the element begins. */
type Open = { kind: Hint['kind']; depth: number; mark: number; name: string }

/** The elements of a page that give hints: those that are open, innermost last, each name once, and the hints of those that ended. */
export class HintElements {
  readonly hints: Hint[] = []
  #writer: LineWriter
  #open: Open[] = []

  constructor(writer: LineWriter) {
    this.#writer = writer
  }

  /** An element begins, and one of the same name that is open ends. A depth of 0 is none. */
  begin(kind: Hint['kind'], name: string, depth: number): void {
    this.end(name)
    this.#open.push({ kind, depth, name, mark: this.#writer.size })
  }

  /** An element ends; nothing happens where none of the name is open, and one without text gives no hint. */
  end(name: string): void {
    const index = this.#open.findLastIndex((open) => open.name === name)
    if (index < 0) return
    const [{ kind, depth, mark }] = this.#open.splice(index, 1) as [Open]
    const span = this.#writer.spanFrom(mark)
    if (span) this.hints.push({ kind, span, ...(depth > 0 && { depth }) })
  }
}
