import { contains, type Extracted, type Fact, leavesOf, nodesOf, Role, type Span } from '@shuzhi/document'
import { z } from 'zod'
import { Answer, answersOf } from './answers.ts'
import { LedgerRow, ledgerOf } from './ledger.ts'
import { createSectionCursor } from './section-cursor.ts'

const count = z.int().nonnegative()

/** A line of the report's text, for search; `anchor` is empty before the first section. */
export const Passage = z.object({ anchor: z.string(), text: z.string() })
export type Passage = z.infer<typeof Passage>

/** What the index needs to know of one report. Plain JSON; counts are of characters that are no white space, of nodes, of facts. */
export const Summary = z.object({
  id: z.string(),
  /** The lines of the title as one, null where there is none. */
  title: z.string().nullable(),
  /** The year that the title names, else the dateline, else what stands before the first section; null rather than a guess. */
  year: z.int().nullable(),
  path: z.string(),
  characters: count,
  sections: count,
  points: count,
  /** Characters by the role of the innermost section around them. */
  roles: z.record(Role, count),
  quantities: z.object({ filled: count, blank: count }),
  /** Masked values, in quantities and elsewhere. */
  blanks: count,
  findings: z.object({ error: count, warning: count, info: count }),
  ledger: z.array(LedgerRow),
  /** Problems beside their causes and measures. */
  answers: z.array(Answer),
  passages: z.array(Passage),
})
export type Summary = z.infer<typeof Summary>

/** The summary of a document, in time linear in its text, nodes and facts. */
export function summarize(document: Extracted): Summary {
  const ledger = ledgerOf(document)
  const nodes = [...nodesOf(document.tree)]
  const blank = ledger.filter(({ masked }) => masked).length
  const bySeverity = (wanted: string) =>
    document.findings.filter(({ severity }) => severity === wanted).length
  return {
    id: document.id,
    title: titleOf(document),
    year: yearOf(document),
    path: document.source.path,
    ...charactersOf(document),
    sections: nodes.filter(({ type }) => type === 'section').length,
    points: nodes.filter(({ type }) => type === 'point').length,
    quantities: { filled: ledger.length - blank, blank },
    blanks: document.masks.length,
    findings: { error: bySeverity('error'), warning: bySeverity('warning'), info: bySeverity('info') },
    ledger,
    answers: answersOf(document),
    passages: passagesOf(document),
  }
}

/** The lines of the title joined to one; null where the document has none. */
function titleOf({ text, tree }: Pick<Extracted, 'text' | 'tree'>): string | null {
  const lines = tree.children.filter(({ type }) => type === 'title')
  return lines.length > 0 ? lines.map(({ span }) => text.slice(...span)).join('') : null
}

function yearOf({ tree, facts }: Extracted): number | null {
  const inside = (type: string) => tree.children.filter((node) => node.type === type).map(({ span }) => span)
  const body = tree.children.findIndex(({ type }) => type === 'section')
  const opening = tree.children.slice(0, body < 0 ? undefined : body).map(({ span }) => span)
  const places: Span[][] = [inside('title'), inside('dateline'), opening]
  for (const spans of places) {
    const years = facts.filter((fact) => spans.some((span) => contains(span, fact.span))).flatMap(yearOfFact)
    if (years[0] !== undefined) return years[0]
  }
  return null
}

function yearOfFact(fact: Fact): number[] {
  const year = fact.type === 'date' ? /^\d{4}/.exec(fact.value ?? '')?.[0] : undefined
  return year === undefined ? [] : [Number(year)]
}

function charactersOf({ text, tree }: Extracted): Pick<Summary, 'characters' | 'roles'> {
  const roles = { achievements: 0, problems: 0, causes: 0, plans: 0, other: 0 }
  const sectionAt = createSectionCursor(tree)
  for (const { span } of leavesOf(tree)) {
    roles[sectionAt(span[0])?.role ?? 'other'] += text.slice(...span).replace(/\s+/gu, '').length
  }
  return { characters: Object.values(roles).reduce((sum, n) => sum + n, 0), roles }
}

function passagesOf({ text, tree }: Extracted): Passage[] {
  const sectionAt = createSectionCursor(tree)
  return Array.from(text.matchAll(/[^\n]+/g))
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({
      anchor: sectionAt(index + line.length - line.trimStart().length)?.id ?? '',
      text: line.trim(),
    }))
}
