import {
  type Enumeration,
  type Finding,
  isParent,
  type Node,
  type Paragraph,
  type Point,
  type Root,
  type Section,
} from '@shuzhi/document'
import { markerKinds } from '../lexicon/marker-kinds/index.ts'
import { hasOneOf } from '../lines/characters.ts'
import { AloneCheck } from './alone-points.ts'
import { checkRun } from './check-run.ts'
import type { Level } from './levels.ts'
import { type Numbered, type NumberedHeading, numberedHeadingOf } from './numbered.ts'

/** What stands out in the numbering of headings and points: gaps, duplicates, numbers that run backward or begin anew, mixed styles. Nothing is renumbered. */
export function checkNumbering(text: string, levels: readonly Level[]): Finding[] {
  const findings: Finding[] = []
  const lastSeen = new Map<string, number>()
  const alone = new AloneCheck(findings)
  const check = (enumeration: Enumeration) => {
    checkRun(enumeration.children, enumeration.children[0]!.ordinal.value, findings)
    alone.add(enumeration)
  }
  for (const { node, numbered } of levels) {
    for (const run of runsOf(text, node, numbered))
      checkRun(run, firstOf(run, lastSeen.get(run[0]!.ordinal.style)), findings)
    for (const { ordinal } of numbered) lastSeen.set(ordinal.style, ordinal.value)
    for (const child of node.children)
      if (child.type === 'paragraph' || child.type === 'enumeration') eachEnumeration(child, check)
    alone.close()
  }
  return findings
}

/**
 * Visits the enumerations in a block, outer before inner, in document order. The sentences of a paragraph or a point stand before all else in it, and are not looked at.
 * Nesting is bounded by the number of marker kinds.
 */
function eachEnumeration(
  node: Paragraph | Enumeration | Point,
  visit: (enumeration: Enumeration) => void,
): void {
  if (node.type === 'enumeration') visit(node)
  const { children } = node
  let first = children.length
  while (first > 0 && isParent(children[first - 1]!)) first -= 1
  for (let i = first; i < children.length; i += 1) {
    const child = children[i]!
    if (isParent(child)) eachEnumeration(child, visit)
  }
}

/** The counts among the numbered headings under a node. */
function runsOf(
  text: string,
  node: Root | Section,
  numbered: readonly NumberedHeading[],
): readonly (readonly Numbered[])[] {
  if (numbered.length === 0) return []
  return numbered.length > 2 ? announcedLists(text, node).flatMap(countsOf) : countsOf(numbered)
}

/** The numbered headings under a node, parted before each 1 that a label or a sentence with a colon leads to (`存在问题：` / `一、…`). */
function announcedLists(text: string, { children }: Root | Section): (readonly Numbered[])[] {
  const lists: Numbered[][] = []
  for (let i = 0; i < children.length; i += 1) {
    const heading = numberedHeadingOf(children[i]!)
    if (!heading) continue
    const before = heading.ordinal.value === 1 ? children[i - 1] : undefined
    if (lists.length > 0 && !(before && endsInColon(text, before))) lists.at(-1)!.push(heading)
    else lists.push([heading])
  }
  return lists
}

/** Whether what stands under a node, be it a label, ends in a colon; a heading there announces nothing. */
function endsInColon(text: string, node: Node): boolean {
  let last = node
  while (last.type === 'section') last = last.children.at(-1)!
  return last.type !== 'heading' && hasOneOf(text, last.span[1] - 1, '：:')
}

/** The counts among the headings of a level: by kind of number, save that one of another kind may stand in for the next (`二、3、四、`). */
function countsOf(headings: readonly Numbered[]): (readonly Numbered[])[] {
  if (headings.every(({ ordinal }) => ordinal.style === headings[0]!.ordinal.style)) return [headings]
  const counts = new Map<string, Numbered[]>()
  let before: Numbered[] = []
  for (const heading of headings) {
    const { style, value } = heading.ordinal
    const own = counts.get(style)
    const standsIn = before.at(-1)?.ordinal.value === value - 1 && own?.at(-1)?.ordinal.value !== value - 1
    before = standsIn ? before : (own ?? [])
    before.push(heading)
    counts.set(style, before)
  }
  return [...new Set(counts.values())]
}

/** Styles that count on through a whole text. */
const through: ReadonlySet<string> = new Set(
  markerKinds.filter((kind) => kind.through).map((kind) => kind.style),
)

/** The number that a run should begin with: 1, or the next after where the kind last stood (条 go on from chapter to chapter). */
function firstOf([first]: readonly Numbered[], before = 0): number {
  const { style, value } = first!.ordinal
  return value === before + 1 || (through.has(style) && value > before) ? before + 1 : 1
}
