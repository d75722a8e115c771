import type { Span } from '@shuzhi/document'

/** Index of the first entry of an ascending list that starts at `at` or after it; the list's length when there is none. */
export function firstFrom<T>(list: readonly T[], at: number, startOf: (entry: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (startOf(list[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The start of what has a span. */
export const spanStart = ({ span }: { span: Span }): number => span[0]
