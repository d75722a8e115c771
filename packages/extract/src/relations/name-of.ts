import { type Heading, type Label, nodesOf, type Point, type Section, type Span } from '@shuzhi/document'

const closing = /[。：:，,；;！!？?\s]/

/** What names a heading's section or a point: the heading, the opening phrase, or where there is neither, the first sentence. */
export function nameOf(text: string, node: Section | Point): Span {
  const said = node.type === 'point' ? node.lead : headingName(text, node.children[0])
  return trim(text, said ?? firstSentence(node) ?? node.span)
}

/** What names a section that is one statement: its first sentence, since its heading only says that one follows. */
export const nameOfWhole = (text: string, section: Section): Span =>
  trim(text, firstSentence(section) ?? section.children[0]?.span ?? section.span)

/** The span of a heading that says more than its number. */
function headingName(text: string, head: Section['children'][number] | undefined): Span | undefined {
  if (head?.type !== 'heading' && head?.type !== 'label') return undefined
  return closedEnd(text, head.span) - head.span[0] > numberLength(head) ? head.span : undefined
}

const numberLength = (head: Heading | Label): number =>
  head.type === 'heading' ? (head.ordinal?.raw.length ?? 0) : 0

function firstSentence(node: Section | Point): Span | undefined {
  for (const { type, span } of nodesOf(node)) if (type === 'sentence') return span
  return undefined
}

/** The span without the marks that close it; a span of marks alone stays as it is. */
function trim(text: string, [start, end]: Span): Span {
  const closed = closedEnd(text, [start, end])
  return [start, closed > start ? closed : end]
}

/** Where a span ends without the marks that close it. Looked for from the end, since an expression would begin at each mark anew. */
function closedEnd(text: string, [start, end]: Span): number {
  let at = end
  while (at > start && closing.test(text[at - 1]!)) at -= 1
  return at
}
