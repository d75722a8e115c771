import { ScriptReader, ScriptWriter } from './edit-script.ts'
import { lengthsOf, type SourceMap } from './source-map.ts'

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
