import {
  type Extracted,
  type Heading,
  isParent,
  type Label,
  type Locator,
  type Node,
  type Point,
  type Role,
  type Span,
} from '@shuzhi/document'
import { physicalLines, type RawAnnotation, trimmed } from './raw-text.ts'

type Attributes = RawAnnotation['attributes']
type Placed = { tag: string; span: Span; attributes: Attributes }

/** Blocks that are tagged under their own name. */
const plainTags: ReadonlySet<string> = new Set(['title', 'salutation', 'signature', 'dateline'])

/** The tree's titles, addresses, headings, labels, point markers and signatures, in document order. */
export function annotateTree({ text, tree }: Extracted, { raw, toRaw }: Locator): RawAnnotation[] {
  return [...placed(text, tree)].flatMap(({ tag, span, attributes }) => {
    const place = toRaw(trimmed(text, span))
    const pieces = tag === 'title' ? physicalLines(raw, place) : [trimmed(raw, place)]
    return pieces.map((piece) => ({ tag, raw: piece, attributes }))
  })
}

/** Walks with a stack of its own, as a tree may be deeper than the call stack; a section's role is for its heading or label. */
function* placed(text: string, root: Node): Generator<Placed> {
  const open: { node: Node; role: Role | undefined; outer: Role | undefined }[] = [
    { node: root, role: undefined, outer: undefined },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, role, outer } = next
    if (node.type === 'heading') yield placeHeading(text, node, role === outer ? undefined : role)
    else if (node.type === 'label') yield placeLabel(node, role)
    else if (node.type === 'point') yield placePoint(node)
    else if (plainTags.has(node.type)) yield { tag: tagOf(text, node), span: node.span, attributes: {} }
    if (!isParent(node)) continue
    const inside = node.type === 'section' ? { role: node.role, outer: role } : { role, outer }
    for (const child of node.children.toReversed()) open.push({ node: child, ...inside })
  }
}

/** The occasion below a title (`——1月8日在全镇大会上`, `（1月8日在全镇大会上）`) is a line of the title (副标题), not the date of signing. */
const tagOf = (text: string, { type, span }: Node): string =>
  type === 'dateline' && /^[—―─－-]|上[）)]$/.test(text.slice(...span)) ? 'title' : type

/** The stop or colon that ends a run-in heading is not part of it; a marker that stands alone keeps its own. */
function placeHeading(text: string, { span, depth, ordinal }: Heading, role: Role | undefined): Placed {
  const [start, end] = trimmed(text, span)
  const marker = ordinal?.raw.length ?? 0
  const closed = end - start > marker && '。：:'.includes(text[end - 1]!)
  const number: Attributes = ordinal ? { n: String(ordinal.value) } : {}
  return {
    tag: 'h',
    span: [start, closed ? end - 1 : end],
    attributes: { d: String(depth), ...number, ...(role ? { role } : {}) },
  }
}

const placeLabel = ({ span }: Label, role: Role | undefined): Placed => ({
  tag: 'label',
  span,
  attributes: role ? { role } : {},
})

const placePoint = ({ children, span, depth, ordinal }: Point): Placed => ({
  tag: 'p',
  span: children[0]?.span ?? span,
  attributes: { d: String(depth), n: String(ordinal.value) },
})
