import type { Span } from '@shuzhi/document'
import type { RelativePeriod } from '../../lexicon/times/dates.ts'
import type { Moment } from './iso.ts'

/**
 * A date as it was read: a moment, a period between two, or one that is told from the report's year (null where nothing tells it).
 * `narrowed` is what 底 or 初 behind its last year makes of that.
 */
export type Reading = { span: Span } & (
  | { rule: 'date'; from: Moment; narrowed?: Moment }
  | { rule: 'date-range'; from: Moment; to: Moment; narrowed?: Moment }
  | { rule: 'date-relative'; period: RelativePeriod | null; within?: Within }
)

/** What a year that is told narrows down: the month of 去年5月, the months of 今年1—6月. */
export type Within = { from: Moment; to?: Moment }
