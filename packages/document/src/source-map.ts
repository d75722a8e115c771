import { z } from 'zod'
import type { Span } from './span.ts'

/**
 * How a text came from its raw source, as an edit script that can be read both ways.
 *
 * `runs` holds triples `keep, cut, add`: copy `keep` code units, then put `add` new ones in the place of `cut` raw ones.
 * `cut` holds all the raw code units that were replaced or removed, in order. Text and map together give the raw source back.
 */
export const SourceMap = z.object({
  runs: z
    .array(z.int().nonnegative())
    .refine((runs) => runs.length % 3 === 0, { message: 'runs come in triples of keep, cut, add' }),
  cut: z.string(),
})
export type SourceMap = z.infer<typeof SourceMap>

/** One replacement in a text: `span` gives way to `insert`. An empty span inserts, an empty `insert` removes. */
export type Edit = { span: Span; insert: string }

/** The map of a text that is its own source. */
export const identityMap = (length: number): SourceMap => ({
  runs: length === 0 ? [] : [length, 0, 0],
  cut: '',
})

/**
 * Applies edits to a text and gives the new text with its map.
 * Edits are in the order of the text and do not overlap; a programmer's mistake here throws a `RangeError`.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; map: SourceMap } {
  if (edits.length === 0) return { text, map: identityMap(text.length) }
  const script = new ScriptWriter()
  const pieces: string[] = []
  let at = 0
  for (const { span, insert } of edits) {
    const [start, end] = span
    if (start < at || end < start || end > text.length)
      throw new RangeError(`edit [${start}, ${end}] after ${at}`)
    pieces.push(text.slice(at, start), insert)
    script.keep(start - at)
    script.replace(text.slice(start, end), insert.length)
    at = end
  }
  pieces.push(text.slice(at))
  script.keep(text.length - at)
  return { text: pieces.join(''), map: script.map() }
}

/** How many code units the raw source and the text of a map have. */
export function lengthsOf(map: SourceMap): { raw: number; text: number } {
  const lengths = { raw: 0, text: 0 }
  for (let i = 0; i < map.runs.length; i += 3) {
    lengths.raw += map.runs[i]! + map.runs[i + 1]!
    lengths.text += map.runs[i]! + map.runs[i + 2]!
  }
  return lengths
}

/** The raw source that `map` says `text` came from. */
export function undoEdits(text: string, map: SourceMap): string {
  const pieces: string[] = []
  let at = 0
  let cutAt = 0
  for (let i = 0; i < map.runs.length; i += 3) {
    const keep = map.runs[i]!
    const cut = map.runs[i + 1]!
    pieces.push(text.slice(at, at + keep), map.cut.slice(cutAt, cutAt + cut))
    at += keep + map.runs[i + 2]!
    cutAt += cut
  }
  return pieces.join('')
}

/** Joins raw → middle and middle → text to one map raw → text. Maps whose middle lengths differ are a programmer's mistake: `RangeError`. */
export function composeMaps(first: SourceMap, second: SourceMap): SourceMap {
  const middle = [lengthsOf(first).text, lengthsOf(second).raw]
  if (middle[0] !== middle[1])
    throw new RangeError(`maps do not meet: ${middle[0]} and ${middle[1]} code units`)
  if (isIdentity(first)) return second
  if (isIdentity(second)) return first
  const script = new ScriptWriter()
  const raw = new ScriptReader(first)
  const text = new ScriptReader(second)
  while (!raw.done || !text.done) {
    if (raw.keeping && text.keeping) {
      const length = Math.min(raw.kept, text.kept)
      raw.take(length)
      text.take(length)
      script.keep(length)
      continue
    }
    joinReplacements(raw, text, script)
  }
  return script.map()
}

/** Whether a map changes nothing. */
const isIdentity = ({ runs }: SourceMap): boolean =>
  runs.length === 0 || (runs.length === 3 && runs[1] === 0 && runs[2] === 0)

/**
 * Merges the replacements of both scripts that meet, up to the next place where both have used up the same middle text.
 * What `raw` merely keeps here was cut by `text`, which therefore knows its characters.
 */
function joinReplacements(raw: ScriptReader, text: ScriptReader, script: ScriptWriter): void {
  let cut = ''
  let added = 0
  let produced = 0
  let used = 0
  let lastCut = ''
  do {
    if (produced < used || (produced === used && !raw.keeping && !raw.done)) {
      if (raw.keeping) {
        const length = Math.min(raw.kept, used - produced)
        cut += lastCut.slice(lastCut.length - (used - produced)).slice(0, length)
        raw.take(length)
        produced += length
      } else {
        const replacement = raw.takeReplacement()
        cut += replacement.cut
        produced += replacement.add
      }
    } else if (text.keeping) {
      const length = Math.min(text.kept, produced - used)
      text.take(length)
      added += length
      used += length
    } else {
      const replacement = text.takeReplacement()
      lastCut = replacement.cut
      added += replacement.add
      used += replacement.cut.length
    }
  } while (produced !== used)
  script.replace(cut, added)
}

/** Writes an edit script; neighbouring keeps are merged, and a replacement without length is dropped. */
class ScriptWriter {
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
class ScriptReader {
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
