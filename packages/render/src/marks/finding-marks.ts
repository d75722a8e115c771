import { bySpan, contains, type Mask, messageOf, type Span } from '@shuzhi/document'
import { foldedCodes } from '../folded-codes.ts'
import { element } from '../page/element.ts'
import { findingAnchors, placeAnchor } from './finding-anchors.ts'
import type { Mark, MarkSource } from './mark.ts'

/**
 * What findings speak of, each with a flag at its end that links to the list. Blanks, which are many, are their own flags. Notes on what is mended
 * already are quiet where the list folds them or a whole line is gone: the list leads to them, and the text reads on.
 */
export const findingMarks: MarkSource = ({ findings, masks, text }, language) => {
  const anchors = findingAnchors(findings)
  const folded = foldedCodes(findings)
  const inBlank = insideOf(masks)
  return findings.flatMap((finding, i): Mark[] => {
    const { code, severity, span } = finding
    const blank = inBlank(span)
    if (code === 'blank' && blank) return []
    const id = placeAnchor(anchors[i]!)
    if (severity === 'info' && (folded.has(code) || isLineGone(text, span))) return [anchorAt(span, id)]
    const title = messageOf(finding, language)
    // A blank is a link already, and links do not nest.
    const flag = element(blank ? 'span' : 'a', {
      className: ['flag', severity],
      title,
      ariaLabel: title,
      ...(!blank && { href: `#${anchors[i]}` }),
    })
    return [
      {
        span,
        wrap: (children, first) =>
          element(
            'span',
            { className: ['found', severity], ...(first && { id }) },
            first ? [...children, flag] : children,
          ),
      },
    ]
  })
}

/** A place that can be gone to, and shows nothing. */
const anchorAt = (span: Span, id: string): Mark => ({
  span,
  wrap: (children, first) =>
    element('span', { className: ['found', 'quiet'], ...(first && { id }) }, children),
})

const isLineGone = (text: string, [start, end]: Span): boolean =>
  start === end && (start === 0 || text[start - 1] === '\n')

/** Tells whether a span lies in one of the masks; O(log masks). */
function insideOf(masks: readonly Mask[]): (span: Span) => boolean {
  const sorted = [...masks].sort(bySpan)
  return (span) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (sorted[middle]!.span[0] <= span[0]) low = middle + 1
      else high = middle
    }
    return low > 0 && contains(sorted[low - 1]!.span, span)
  }
}
