import type { Span } from '@shuzhi/document'

/** A number alone on its line, also `3/10`, `[3]`. */
const pattern = /^[[【<(（]?(\d{1,4})(?: ?\/ ?\d{1,4})?[\]】>)）]?$/

/** What such a line may begin with, written as signs of a rule. */
export const bareNumberSigns = '0-9[【<(（'

/** The longest line that the pattern takes, in code units. */
const longest = 13

/** The number of a line that holds nothing else; null for all other lines. */
export function bareNumber(text: string, [start, end]: Span): number | null {
  if (end - start > longest) return null
  const match = pattern.exec(text.slice(start, end))
  return match ? Number(match[1]) : null
}
