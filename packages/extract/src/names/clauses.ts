import { characterKinds, clauseMark } from '../scan/characters.ts'
import { oncePerScan } from '../scan/once-per-scan.ts'
import type { Scan } from '../scan/scan.ts'
import { closesTown, hasTraits, traitsTable } from './traits.ts'
import { wholesOf } from './wholes.ts'

/**
 * A stretch of words that no name crosses: up to a comma or a stop that stands in no quotation. `from` and `to` are words, `to`
 * exclusive. `hasNames` says whether a word in it can be part of a name, `hasTowns` whether one can close the name of a town.
 */
export type Clause = { from: number; to: number; hasNames: boolean; hasTowns: boolean }

/** The clauses of a text, in order. */
export const clausesOf = oncePerScan((scan: Scan): readonly Clause[] => {
  const { text, tokens } = scan
  const table = traitsTable(tokens.dictionary)
  const wholes = wholesOf(scan)
  const clauses: Clause[] = []
  let clause: Clause = { from: 0, to: 0, hasNames: false, hasTowns: false }
  let next = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const start = tokens.starts[index]!
    while (next < wholes.length && wholes[next]!.span[1] <= start) next += 1
    if (next < wholes.length && wholes[next]!.span[0] <= start) continue
    if (characterKinds[text.charCodeAt(start)]! & clauseMark && tokens.ends[index]! - start === 1) {
      clause.to = index
      clauses.push(clause)
      clause = { from: index + 1, to: index + 1, hasNames: false, hasTowns: false }
      continue
    }
    const glance = table.glance(tokens.ids[index]!)
    if (glance & hasTraits) clause.hasNames = true
    if (glance & closesTown) clause.hasTowns = true
  }
  clause.to = tokens.length
  clauses.push(clause)
  return clauses
})
