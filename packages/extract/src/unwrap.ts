import {
  bySpan,
  type Extracted,
  type Fact,
  type Finding,
  firstFrom,
  leavesOf,
  type Node,
  type Relations,
  type Segmented,
  type Span,
} from '@shuzhi/document'

/** A document read across its hard wraps: what stands in two physical lines stands in one, and what is found there can be told in the document's places. */
export type Unwrapped = {
  /** The document without the line breaks inside its leaves; its text, masks and tree have places of their own. Its findings are left out. */
  document: Segmented
  /** A fact of that document in the places of the wrapped one. */
  factOf(fact: Fact): Fact
  /** What was found in that document, in the places of the wrapped one. */
  restore(extracted: Extracted): Extracted
}

type Move = (span: Span) => Span

/** Null where no leaf of the tree holds a line break: the document can be read as it stands. O(text). */
export function unwrap(document: Segmented): Unwrapped | null {
  const breaks = breaksOf(document)
  if (breaks.length === 0) return null
  const into = (at: number): number => at - firstFrom(breaks, at)
  const outOf = outOfJoined(breaks)
  const join: Move = ([start, end]) => [into(start), into(end)]
  const part: Move = ([start, end]) =>
    start === end ? [outOf(start), outOf(start)] : [outOf(start), outOf(end - 1) + 1]
  const factOf = (fact: Fact): Fact => movedFact(fact, part)
  return {
    document: {
      ...document,
      text: withoutBreaks(document.text, breaks),
      masks: document.masks.map((mask) => ({ ...mask, span: join(mask.span) })),
      tree: movedNode(document.tree, join),
      findings: [],
    },
    factOf,
    restore: ({ facts, relations, findings }) => ({
      ...document,
      facts: facts.map(factOf),
      relations: movedRelations(relations, part),
      findings: [
        ...document.findings,
        ...findings.map((one): Finding => ({ ...one, span: part(one.span) })),
      ].sort(bySpan),
    }),
  }
}

/** The places of the line breaks inside leaves, in order. */
function breaksOf({ text, tree }: Segmented): number[] {
  const breaks: number[] = []
  let at = text.indexOf('\n')
  for (const { span } of leavesOf(tree)) {
    if (at >= 0 && at < span[0]) at = text.indexOf('\n', span[0])
    for (; at >= 0 && at < span[1]; at = text.indexOf('\n', at + 1)) breaks.push(at)
  }
  return breaks
}

function withoutBreaks(text: string, breaks: readonly number[]): string {
  const pieces: string[] = []
  let from = 0
  for (const at of breaks) {
    pieces.push(text.slice(from, at))
    from = at + 1
  }
  return pieces.join('') + text.slice(from)
}

/** Leads from a place of the joined text to that of the same character in the wrapped one. */
function outOfJoined(breaks: readonly number[]): (at: number) => number {
  const joined = breaks.map((at, i) => at - i)
  return (at) => at + firstFrom(joined, at + 1)
}

const movedNode = <N extends Node>(node: N, move: Move): N => ({
  ...node,
  span: move(node.span),
  ...('lead' in node && node.lead && { lead: move(node.lead) }),
  ...('children' in node && { children: node.children.map((child) => movedNode(child, move)) }),
})

function movedFact(fact: Fact, move: Move): Fact {
  const span = move(fact.span)
  if (fact.type !== 'quantity') return { ...fact, span }
  const { action, object } = fact
  return {
    ...fact,
    span,
    ...(action && { action: { ...action, span: move(action.span) } }),
    ...(object && { object: { ...object, span: move(object.span) } }),
  }
}

const movedRelations = ({ items, links }: Relations, move: Move): Relations => ({
  items: items.map((item) => ({ ...item, span: move(item.span), name: move(item.name) })),
  links: links.map((link) => ({
    ...link,
    evidence: link.evidence.map((one) => ({ ...one, from: move(one.from), to: move(one.to) })),
  })),
})
