import type { Span } from '@shuzhi/document'
import type { RelativePeriod } from '../../lexicon/dates.ts'
import type { Moment } from './iso.ts'

/** A date as it was read: a moment, a period between two, or one that is told from the report's year (null where nothing tells it). */
export type Reading = { span: Span } & (
  | { rule: 'date'; from: Moment }
  | { rule: 'date-range'; from: Moment; to: Moment }
  | { rule: 'date-relative'; period: RelativePeriod | null }
)
