import type { FindingCode } from '@shuzhi/document'
import type { Cut, RuleResult } from '../rule.ts'

/** Cuts noise from a text, and tells of each piece. */
export const cutNoise = (text: string, cuts: Cut[], code: FindingCode): RuleResult => ({
  edits: cuts.map(({ span }) => ({ span, insert: '' })),
  notes: cuts.map(({ span }) => ({ span, code, data: { mark: text.slice(...span) } })),
  cuts,
})
