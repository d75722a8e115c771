import { type Finding, finding, type Heading, type Root, type Section, sectionsOf } from '@shuzhi/document'

/** A heading longer than this, its number left out, is hardly one, in characters. */
const longestHeading = 60

type Numbered = Heading & { ordinal: NonNullable<Heading['ordinal']> }

/** What stands out in the levels of headings: two kinds of numbers on one, a level left out, a heading that is too long. */
export function checkLevels(root: Root): Finding[] {
  const levels: Level[] = [{ over: null, numbered: numberedIn(root) }]
  for (const section of sectionsOf(root)) levels.push(levelOf(section))
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

/** A heading, null for the root, with the numbered ones right under it. */
type Level = { over: Heading | null; numbered: readonly Numbered[] }

const levelOf = (section: Section): Level => ({ over: headingOf(section), numbered: numberedIn(section) })

const headingOf = ({ children: [head] }: Section): Heading | null => (head?.type === 'heading' ? head : null)

const isNumbered = (heading: Heading | null): heading is Numbered => Boolean(heading?.ordinal)

function numberedIn({ children }: Root | Section): Numbered[] {
  const numbered: Numbered[] = []
  for (const child of children) {
    const heading = child.type === 'section' ? headingOf(child) : null
    if (isNumbered(heading)) numbered.push(heading)
  }
  return numbered
}

const numberOf = ({ span, ordinal }: Numbered): [number, number] => [span[0], span[0] + ordinal.raw.length]

/** The first heading of a level whose number is of another kind than those before. */
function checkKinds(numbered: readonly Numbered[]): Finding | null {
  const first = numbered[0]
  const other = numbered.find(({ ordinal }) => ordinal.style !== first?.ordinal.style && ordinal.value > 1)
  if (!first || !other) return null
  return finding('level-mixed', numberOf(other), { first: first.ordinal.raw, actual: other.ordinal.raw })
}

/** The deepest level that a kind of number stands on, and what stands over it there. */
type Usual = { depth: number; parent: Numbered['ordinal'] }

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
  [first]: readonly Numbered[],
  parents: ReadonlyMap<string, Usual>,
): Finding | null {
  const usual = first && parents.get(first.ordinal.style)
  if (!over?.ordinal || !usual) return null
  if (usual.depth <= first.depth || usual.parent.style === over.ordinal.style) return null
  return finding('parent-missing', numberOf(first), { actual: first.ordinal.raw, parent: usual.parent.raw })
}

function checkLength(heading: Heading | null): Finding | null {
  if (!heading) return null
  const length = heading.span[1] - heading.span[0] - (heading.ordinal?.raw.length ?? 0)
  return length > longestHeading
    ? finding('heading-long', heading.span, { length, most: longestHeading })
    : null
}
