import type { Span } from '@shuzhi/document'
import { firstFrom } from './first-from.ts'
import { oncePerScan } from './once-per-scan.ts'
import type { Scan } from './scan.ts'

const links = oncePerScan(({ text }): readonly Span[] =>
  text.includes('://')
    ? Array.from(text.matchAll(/https?:\/\/[!-~]+/g), ({ index, 0: { length } }) => [index, index + length])
    : [],
)

/** Whether a place is inside the address of a web page, where no number counts or dates anything. */
export function isInLink(scan: Scan, at: number): boolean {
  const spans = links(scan)
  return spans.length > 0 && (spans[firstFrom(spans, at + 1, ([start]) => start) - 1]?.[1] ?? 0) > at
}
