import type { Heading, Node, Ordinal, Root, Section, Span } from '@shuzhi/document'

/** A heading or a point that begins with a number. */
export type Numbered = { ordinal: Ordinal; span: Span }

export type NumberedHeading = Heading & Numbered

/** The heading of a section; null where it has none, or a label. */
export const headingOf = ({ children: [head] }: Section): Heading | null =>
  head?.type === 'heading' ? head : null

/** The heading of a node, if it is a section that begins with a number. */
export function numberedHeadingOf(node: Node): NumberedHeading | null {
  const heading = node.type === 'section' ? headingOf(node) : null
  return isNumbered(heading) ? heading : null
}

/** The numbered headings right under a section or the root. */
export function numberedUnder({ children }: Root | Section): readonly NumberedHeading[] {
  let numbered: NumberedHeading[] | null = null
  for (const child of children) {
    const heading = numberedHeadingOf(child)
    if (!heading) continue
    if (numbered) numbered.push(heading)
    else numbered = [heading]
  }
  return numbered ?? none
}

const none: readonly NumberedHeading[] = []

const isNumbered = (heading: Heading | null): heading is NumberedHeading => Boolean(heading?.ordinal)

/** Where the number stands in the text. */
export const numberSpan = ({ span: [start], ordinal }: Numbered): Span => [start, start + ordinal.raw.length]
