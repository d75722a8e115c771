import type { Edit, Finding, FindingCode, Span } from '@shuzhi/document'
import type { Signs } from '../sign-tables.ts'

/** Something to tell about a place of the text before the rule's edits. */
export type Note = {
  span: Span
  code: FindingCode
  data: Finding['data']
  /** The one right text for the span, where there is one. */
  fix?: string
}

/** A place of the text before the rule's edits that the rule cuts because it is no part of the report. */
export type Cut = { span: Span; kind: string }

/** What a rule does to a text: its edits in order, what it tells, and which cuts are noise. */
export type RuleResult = { edits: Edit[]; notes?: Note[]; cuts?: Cut[] }

/**
 * One normalization rule. `apply` is pure and linear, and finds nothing to do in its own result. It is run on a text that shows its signs, and
 * looks at `places`, where they stand, in order: of a pair of characters at the second, at the length of the text where its end completes one.
 * The examples are its specification: `before` becomes `after`, an example with equal sides must stay as it is.
 */
export type Rule = Signs & {
  /** Its name, by which it is switched off. */
  code: string
  /** Whether it is run on a text that shows none of its signs too. */
  isAlwaysRun?: true
  examples: readonly { before: string; after: string }[]
  apply(text: string, places: readonly number[]): RuleResult
}
