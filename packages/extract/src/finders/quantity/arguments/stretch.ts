import type { Argument, Span } from '@shuzhi/document'
import type { Item } from './item.ts'

/** Places `from`..`to` (exclusive) in a clause's items. */
export type Stretch = { from: number; to: number }

/** The words of a stretch, joined. */
export const wordOf = (items: readonly Item[], { from, to }: Stretch): string =>
  items
    .slice(from, to)
    .map(({ word }) => word)
    .join('')

/** A stretch as an argument that the clause itself states. */
export const stated = (items: readonly Item[], { from, to }: Stretch): Argument => ({
  span: [items[from]!.start, items[to - 1]!.end],
  given: 'stated',
})

/** What a clause before states, taken over. */
export const inherit = (span: Span | null): Argument | undefined =>
  span ? { span, given: 'inherited' } : undefined
