import type { Evidence } from '@shuzhi/document'
import type { Statement } from './statement.ts'

/** A link that one rule proposes: how strongly, from 0 to 1, and why. */
export type Proposal = { from: Statement; to: Statement; strength: number; evidence: Evidence[] }
