import { element } from '../page/element.ts'
import { words } from '../page/words.ts'
import { findingAnchors, placeAnchor } from './finding-anchors.ts'
import type { MarkSource } from './mark.ts'

/** Masked values, as blanks to be filled in. Where a finding speaks of the blank, the blank links to it. */
export const blankMarks: MarkSource = ({ masks, findings }, language) => {
  const anchors = findingAnchors(findings)
  const anchorAt = new Map(
    findings.map(({ code, span }, i) => [code === 'blank' ? span.join() : '', anchors[i]!]),
  )
  return masks.map(({ span }) => {
    const anchor = anchorAt.get(span.join())
    const title = words[language].blank
    return {
      span,
      wrap: (children, first) =>
        anchor === undefined
          ? element('span', { className: ['blank'], title }, children)
          : element(
              'a',
              { className: ['blank'], title, href: `#${anchor}`, ...(first && { id: placeAnchor(anchor) }) },
              children,
            ),
    }
  })
}
