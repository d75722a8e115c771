import { type Finding, isParent, type Node, type Parent, type Root, type Section } from '@shuzhi/document'
import { markerKinds } from '../lexicon/marker-kinds/index.ts'
import { AloneCheck } from './alone-points.ts'
import { checkRun } from './check-run.ts'
import { headingOf, type Numbered, numberedUnder } from './numbered.ts'

/** What stands out in the numbering of headings and points: gaps, duplicates, numbers that run backward or begin anew, mixed styles. Nothing is renumbered. */
export function checkNumbering(text: string, root: Root): Finding[] {
  const findings: Finding[] = []
  const lastSeen = new Map<string, number>()
  const alone = new AloneCheck(findings)
  for (const node of parentsOf(root)) {
    if (node.type === 'root' || node.type === 'section') {
      alone.close()
      const headings = numberedUnder(node)
      if (headings.length === 0) continue
      const lists = headings.length > 2 ? announcedLists(text, node) : [headings]
      for (const run of lists.flatMap(countsOf)) {
        checkRun(run, firstOf(run, lastSeen.get(run[0]!.ordinal.style)), findings)
      }
      for (const { ordinal } of headings) lastSeen.set(ordinal.style, ordinal.value)
    } else if (node.type === 'enumeration') {
      checkRun(node.children, node.children[0]!.ordinal.value, findings)
      alone.add(node)
    }
  }
  alone.close()
  return findings
}

/** All nodes that have children, outer before inner, in document order. The sentences of a paragraph or a point stand before all else in it, and are not looked at. */
function* parentsOf(root: Root): Generator<Parent> {
  const open: Parent[] = [root]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i]!
      if (isParent(child)) open.push(child)
      else if (next.type === 'paragraph' || next.type === 'point') break
    }
  }
}

/** The numbered headings under a node, parted before each 1 that a label or a sentence with a colon leads to (`存在问题：` / `一、…`). */
function announcedLists(text: string, { children }: Root | Section): (readonly Numbered[])[] {
  const lists: Numbered[][] = [[]]
  for (const [i, child] of children.entries()) {
    const heading = child.type === 'section' ? headingOf(child) : null
    if (!heading?.ordinal) continue
    if (heading.ordinal.value === 1 && i > 0 && /[：:]$/.test(lineBefore(text, children[i - 1]!)))
      lists.push([])
    lists.at(-1)!.push({ ordinal: heading.ordinal, span: heading.span })
  }
  return lists.filter(({ length }) => length > 0)
}

/** The end of what stands under a node, be it a label; nothing where that is a heading. */
function lineBefore(text: string, node: Node): string {
  let last = node
  while (last.type === 'section') last = last.children.at(-1)!
  return last.type === 'heading' ? '' : text.slice(last.span[1] - 1, last.span[1])
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
