import type { Extracted, Fact, Heading, Label, Quantity, Section } from '@shuzhi/document'
import { z } from 'zod'
import { createSectionCursor } from './section-cursor.ts'

/** One quantity of a report as a row: where it stands, what was done to what, and how many. */
export const LedgerRow = z.object({
  /** The anchor on the report's page. */
  anchor: z.string(),
  /** The heading it stands under, without its closing stop; empty before the first. */
  section: z.string(),
  action: z.string(),
  object: z.string(),
  /** Null where it is blank, or no one number. */
  value: z.number().nullable(),
  upper: z.number().optional(),
  masked: z.boolean(),
  bound: z.enum(['exact', 'over', 'about', 'under']),
  unit: z.string(),
  /** As it is written: `**余万元`. */
  text: z.string(),
})
export type LedgerRow = z.infer<typeof LedgerRow>

/** The anchor of a fact on the report's page. */
export const factAnchor = ({ type, span }: Pick<Fact, 'type' | 'span'>): string =>
  `${type}-${span[0]}-${span[1]}`

/** The heading or label of a section, without the stop, colon or comma that closes it. */
export function nameOf(text: string, section: Section): string {
  const head = section.children[0]
  return head?.type === 'heading' || head?.type === 'label' ? headName(text, head) : ''
}

const headName = (text: string, head: Heading | Label): string =>
  text.slice(...head.span).replace(/[。：:，,；;]$/u, '')

/** All quantities of a document in the order of the text, O(sections + facts). */
export function ledgerOf({ text, tree, facts }: Pick<Extracted, 'text' | 'tree' | 'facts'>): LedgerRow[] {
  const sectionAt = createSectionCursor(tree)
  return facts.filter(isQuantity).map((fact) => {
    const section = sectionAt(fact.span[0])
    return {
      anchor: factAnchor(fact),
      section: section ? nameOf(text, section) : '',
      action: fact.action ? text.slice(...fact.action.span) : '',
      object: fact.object ? text.slice(...fact.object.span) : '',
      value: fact.value,
      ...(fact.upper !== undefined && { upper: fact.upper }),
      masked: fact.masked,
      bound: fact.bound,
      unit: fact.unit,
      text: text.slice(...fact.span),
    }
  })
}

const isQuantity = (fact: Fact): fact is Quantity => fact.type === 'quantity'
