import type { Fact } from '@shuzhi/document'
import { sidedPlaces, sideFollowers, sideRegions } from '../../lexicon/places/place-context.ts'
import type { NameClause } from '../../names/name-clause.ts'
import type { Unit } from '../../names/units/unit.ts'
import { entryBefore } from '../../scan/entry-before.ts'

/** Adds the places of a clause: from the gazetteer, or made of a proper name and a class word (白石村). */
export function findPlaces({ units }: NameClause, found: Fact[]): void {
  for (let at = 0; at < units.length; at += 1) {
    const { start, end, kind, traits } = units[at]!
    if (kind !== 'place' || isDirection(units, at)) continue
    found.push({ type: 'place', span: [start, end], rule: traits.isPlace ? 'place-known' : 'place-formed' })
  }
}

/** 东北与昭阳区接界, 县城东北: where it lies, not the region. */
function isDirection(units: readonly Unit[], at: number): boolean {
  const [before, { word, start, end }, next] = [entryBefore(units, at), units[at]!, units[at + 1]]
  if (!sideRegions.has(word)) return false
  return (
    (next?.start === end && sideFollowers.has(next.word)) ||
    (before?.end === start && (before.kind === 'place' || sidedPlaces.has(before.word)))
  )
}
