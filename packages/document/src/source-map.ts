import { z } from 'zod'

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

/** The map of a text that is its own source. */
export const identityMap = (length: number): SourceMap => ({
  runs: length === 0 ? [] : [length, 0, 0],
  cut: '',
})

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
