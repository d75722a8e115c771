import { type Finding, finding, type Heading, type Root, type Section, sectionsOf } from '@shuzhi/document'

/** A heading longer than this, its number left out, is hardly one, in characters. */
const longestHeading = 60

type Numbered = Heading & { ordinal: NonNullable<Heading['ordinal']> }

/** What stands out in the levels of headings: two kinds of numbers on one, a level left out, a heading that is too long. */
export function checkLevels(root: Root): Finding[] {
  const parents = usualParents(root)
  const findings = checkKinds(root)
  for (const section of sectionsOf(root)) {
    findings.push(...checkKinds(section), ...checkParents(section, parents), ...checkLength(section))
  }
  return findings
}

const headingOf = ({ children: [head] }: Section): Heading | null => (head?.type === 'heading' ? head : null)

function numberedIn({ children }: Root | Section): Numbered[] {
  return children.flatMap((child) => {
    const heading = child.type === 'section' ? headingOf(child) : null
    return heading?.ordinal ? [heading as Numbered] : []
  })
}

const numberOf = ({ span, ordinal }: Numbered): [number, number] => [span[0], span[0] + ordinal.raw.length]

/** The first heading of a level whose number is of another kind than those before. */
function checkKinds(holder: Root | Section): Finding[] {
  const [first, ...more] = numberedIn(holder)
  const other = more.find(({ ordinal }) => ordinal.style !== first?.ordinal.style && ordinal.value > 1)
  if (!first || !other) return []
  return [finding('level-mixed', numberOf(other), { first: first.ordinal.raw, actual: other.ordinal.raw })]
}

/** For each kind of number the deepest level it stands on, and what stands over it there. */
function usualParents(root: Root): Map<string, { depth: number; parent: Numbered['ordinal'] }> {
  const parents = new Map<string, { depth: number; parent: Numbered['ordinal'] }>()
  for (const section of sectionsOf(root)) {
    const parent = headingOf(section)?.ordinal
    if (!parent) continue
    for (const { depth, ordinal } of numberedIn(section)) {
      const known = parents.get(ordinal.style)
      if (!known || known.depth < depth) parents.set(ordinal.style, { depth, parent })
    }
  }
  return parents
}

/** The first numbered heading under one that elsewhere has a level between. */
function checkParents(section: Section, parents: ReturnType<typeof usualParents>): Finding[] {
  const over = headingOf(section)?.ordinal
  const [first] = numberedIn(section)
  const usual = first && parents.get(first.ordinal.style)
  if (!over || !usual || usual.depth <= first.depth || usual.parent.style === over.style) return []
  return [finding('parent-missing', numberOf(first), { actual: first.ordinal.raw, parent: usual.parent.raw })]
}

function checkLength(section: Section): Finding[] {
  const heading = headingOf(section)
  if (!heading) return []
  const length = heading.span[1] - heading.span[0] - (heading.ordinal?.raw.length ?? 0)
  return length > longestHeading
    ? [finding('heading-long', heading.span, { length, most: longestHeading })]
    : []
}
