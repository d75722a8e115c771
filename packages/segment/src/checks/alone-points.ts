import { type Enumeration, type Finding, finding } from '@shuzhi/document'
import { written } from './written.ts'

/** Reports a first point without a second, save where the paragraphs below it go on with its count. Enumerations come in document order, outer before inner. */
export class AloneCheck {
  readonly #findings: Finding[]
  #waiting: Enumeration | null = null

  constructor(findings: Finding[]) {
    this.#findings = findings
  }

  add(enumeration: Enumeration): void {
    if (this.#waiting && enumeration.span[0] < this.#waiting.span[1]) return
    const { style, value } = enumeration.children[0]!.ordinal
    const first = this.#waiting?.children[0]
    if (value === 2 && first?.ordinal.style === style) this.#waiting = null
    this.close()
    if (value === 1 && enumeration.children.length === 1) this.#waiting = enumeration
  }

  /** Behind the last enumeration of a section. */
  close(): void {
    const first = this.#waiting?.children[0]
    this.#waiting = null
    if (!first) return
    const data = { actual: written(first.ordinal), expected: written(first.ordinal, 2) }
    this.#findings.push(finding('point-alone', first.children[0]!.span, data))
  }
}
