import type { SourceMap } from './source-map.ts'

/** Writes an edit script; neighbouring keeps are merged, and a replacement without length is dropped. */
export class ScriptWriter {
  #runs: number[] = []
  #cut: string[] = []
  #kept = 0

  keep(length: number): void {
    this.#kept += length
  }

  replace(cut: string, add: number): void {
    if (cut.length === 0 && add === 0) return
    this.#runs.push(this.#kept, cut.length, add)
    this.#cut.push(cut)
    this.#kept = 0
  }

  map(): SourceMap {
    if (this.#kept > 0) this.#runs.push(this.#kept, 0, 0)
    this.#kept = 0
    return { runs: this.#runs, cut: this.#cut.join('') }
  }
}

/** Reads an edit script piece by piece: kept stretches in any lengths, replacements whole. */
export class ScriptReader {
  kept = 0
  #map: SourceMap
  #at = 0
  #cutAt = 0

  constructor(map: SourceMap) {
    this.#map = map
    this.#open()
  }

  get done(): boolean {
    return this.#at >= this.#map.runs.length
  }

  get keeping(): boolean {
    return this.kept > 0
  }

  take(length: number): void {
    this.kept -= length
    this.#skipEmpty()
  }

  takeReplacement(): { cut: string; add: number } {
    const length = this.#map.runs[this.#at + 1]!
    const replacement = {
      cut: this.#map.cut.slice(this.#cutAt, this.#cutAt + length),
      add: this.#map.runs[this.#at + 2]!,
    }
    this.#cutAt += length
    this.#at += 3
    this.#open()
    return replacement
  }

  #open(): void {
    this.kept = this.#map.runs[this.#at] ?? 0
    this.#skipEmpty()
  }

  #skipEmpty(): void {
    if (this.kept > 0 || this.done) return
    if (this.#map.runs[this.#at + 1] === 0 && this.#map.runs[this.#at + 2] === 0) {
      this.#at += 3
      this.#open()
    }
  }
}
