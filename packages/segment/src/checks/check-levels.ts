import { type Finding, finding, type Heading, type Ordinal } from '@shuzhi/document'
import type { Level } from './levels.ts'
import { type NumberedHeading, numberSpan } from './numbered.ts'

/** A heading longer than this, its number left out, is hardly one, in characters. */
const longestHeading = 60

/** What stands out in the levels of headings: two kinds of numbers on one, a level left out, a heading that is too long. */
export function checkLevels(levels: readonly Level[]): Finding[] {
  const parents = usualParents(levels)
  const findings: Finding[] = []
  const add = (found: Finding | null) => {
    if (found) findings.push(found)
  }
  for (const { over, numbered } of levels) {
    add(checkKinds(numbered))
    add(checkParents(over, numbered, parents))
    add(checkLength(over))
  }
  return findings
}

/** The first heading of a level whose number is of another kind than those before. */
function checkKinds(numbered: readonly NumberedHeading[]): Finding | null {
  const first = numbered[0]
  const other = numbered.find(({ ordinal }) => ordinal.style !== first?.ordinal.style && ordinal.value > 1)
  if (!first || !other) return null
  return finding('level-mixed', numberSpan(other), { first: first.ordinal.raw, actual: other.ordinal.raw })
}

/** The deepest level that a kind of number stands on, and what stands over it there. */
type Usual = { depth: number; parent: Ordinal }

function usualParents(levels: readonly Level[]): Map<string, Usual> {
  const parents = new Map<string, Usual>()
  for (const { over, numbered } of levels) {
    const parent = over?.ordinal
    if (!parent) continue
    for (const { depth, ordinal } of numbered) {
      const known = parents.get(ordinal.style)
      if (!known || known.depth < depth) parents.set(ordinal.style, { depth, parent })
    }
  }
  return parents
}

/** The first numbered heading under one that elsewhere has a level between. */
function checkParents(
  over: Heading | null,
  [first]: readonly NumberedHeading[],
  parents: ReadonlyMap<string, Usual>,
): Finding | null {
  const usual = first && parents.get(first.ordinal.style)
  if (!over?.ordinal || !usual) return null
  if (usual.depth <= first.depth || usual.parent.style === over.ordinal.style) return null
  return finding('parent-missing', numberSpan(first), { actual: first.ordinal.raw, parent: usual.parent.raw })
}

function checkLength(heading: Heading | null): Finding | null {
  if (!heading) return null
  const length = heading.span[1] - heading.span[0] - (heading.ordinal?.raw.length ?? 0)
  return length > longestHeading
    ? finding('heading-long', heading.span, { length, most: longestHeading })
    : null
}
