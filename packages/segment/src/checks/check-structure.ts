import { type Finding, finding, type Normalized, type Role, type Root, type Section } from '@shuzhi/document'
import { hasOneOf } from '../lines/characters.ts'
import { checkLevels } from './check-levels.ts'
import { type Level, levelsOf } from './levels.ts'
import { checkNumbering } from './numbering.ts'

/** The least share of the text, 0 to 1, that the sections of a role must have; 0 asks only that there be one. */
export type LeastShares = Partial<Record<Role, number>>

/** The findings about a tree, check by check. */
export function checkStructure(
  { text }: Pick<Normalized, 'text'>,
  tree: Root,
  leastShares: LeastShares,
): Finding[] {
  const levels = levelsOf(tree)
  return [
    ...checkTitle(text, tree),
    ...checkNumbering(text, levels),
    ...checkLevels(levels),
    ...checkMarks(text, levels),
    ...checkEmpty(text, tree),
    ...checkShares(tree, leastShares),
  ]
}

function checkTitle(text: string, { children }: Root): Finding[] {
  return children.some(({ type }) => type === 'title') || text.trim() === ''
    ? []
    : [finding('title-missing', [0, 0])]
}

/** `（一）、`: a bracket closes a number, and no mark follows it (GB/T 15834). */
function checkMarks(text: string, levels: readonly Level[]): Finding[] {
  const findings: Finding[] = []
  for (const { over } of levels) {
    if (!over?.ordinal) continue
    const { raw } = over.ordinal
    const at = over.span[0] + raw.length
    if (hasOneOf(raw, raw.length - 1, '）)') && hasOneOf(text, at, '、，．.：:'))
      findings.push(finding('marker-punctuation', [at, at + 1], { marker: raw, mark: text[at]! }))
  }
  return findings
}

/** A numbered section of the first level with nothing under its heading, among others that hold something. */
function checkEmpty(text: string, { children }: Root): Finding[] {
  const sections = children.filter(
    (child) => child.type === 'section' && child.children[0]?.type === 'heading' && child.children[0].ordinal,
  )
  const empty = sections.filter(
    (section): section is Section => section.type === 'section' && section.children.length === 1,
  )
  if (empty.length * 2 >= sections.length) return []
  return empty.map(({ children: [head] }) =>
    finding('section-empty', head!.span, { heading: text.slice(...head!.span) }),
  )
}

function checkShares(tree: Root, leastShares: LeastShares): Finding[] {
  const asked = Object.entries(leastShares)
  if (asked.length === 0) return []
  const whole = tree.children.reduce((sum, child) => sum + lengthOf(child), 0)
  return asked.flatMap(([role, least]) => {
    const sections = outermost(tree, role)
    if (sections.length === 0) return [finding('section-missing', [0, 0], { role })]
    const share = sections.reduce((sum, section) => sum + lengthOf(section), 0) / whole
    if (share >= least) return []
    return [
      finding('section-short', sections[0]!.children[0]!.span, {
        role,
        share: percent(share),
        least: percent(least),
      }),
    ]
  })
}

/** The sections of a role that are not inside another of that role. */
function outermost(node: Root | Section, role: string): Section[] {
  const sections = node.children.filter((child) => child.type === 'section')
  return sections.flatMap((section) => (section.role === role ? [section] : outermost(section, role)))
}

const lengthOf = ({ span }: { span: [number, number] }): number => span[1] - span[0]
const percent = (share: number): number => Math.round(share * 1000) / 10
