import {
  type Extracted,
  type Fact,
  type Finding,
  type Node,
  type Ordinal,
  plainDocument,
  type Role,
  type Root,
  type Section,
  type Span,
} from '@shuzhi/document'

/** Part of a document under construction: takes the writer, adds its characters, gives its node. */
type Part<N extends Node> = (write: Writer) => N
type Child<N extends { children: Node[] }> = Part<N['children'][number]> | string

class Writer {
  text = ''

  node<N extends Node>(build: () => Omit<N, 'span'>): N {
    const start = this.text.length
    const node = build()
    return { ...node, span: [start, this.text.length] } as N
  }

  /** Children in order; a string among them is the white space between two. */
  children<C extends Node>(parts: readonly (Part<C> | string)[]): C[] {
    return parts.flatMap((part) => {
      if (typeof part !== 'string') return [part(this)]
      this.text += part
      return []
    })
  }
}

const leaf =
  <T extends 'title' | 'salutation' | 'signature' | 'dateline' | 'sentence' | 'marker' | 'label'>(type: T) =>
  (text: string): Part<Extract<Node, { type: T }>> =>
  (write) =>
    write.node(() => {
      write.text += text
      return { type } as Omit<Extract<Node, { type: T }>, 'span'>
    })

export const title = leaf('title')
export const salutation = leaf('salutation')
export const signature = leaf('signature')
export const dateline = leaf('dateline')
export const sentence = leaf('sentence')
export const marker = leaf('marker')
export const label = leaf('label')

const anyOrdinal: Ordinal = { style: '一、', value: 1, raw: '一、' }

export const heading =
  (depth: number, text: string, runIn = false): Part<Extract<Node, { type: 'heading' }>> =>
  (write) =>
    write.node(() => {
      write.text += text
      return { type: 'heading', depth, runIn, ordinal: null }
    })

export const section =
  (id: string, role: Role, ...children: Child<Section>[]): Part<Section> =>
  (write) =>
    write.node(() => ({ type: 'section', id, role, children: write.children(children) }))

export const paragraph =
  (...children: Child<Extract<Node, { type: 'paragraph' }>>[]): Part<Extract<Node, { type: 'paragraph' }>> =>
  (write) =>
    write.node(() => ({ type: 'paragraph', children: write.children(children) }))

export const enumeration =
  (
    ...children: Child<Extract<Node, { type: 'enumeration' }>>[]
  ): Part<Extract<Node, { type: 'enumeration' }>> =>
  (write) =>
    write.node(() => ({ type: 'enumeration', children: write.children(children) }))

export const point =
  (
    id: string,
    depth: number,
    ...children: Child<Extract<Node, { type: 'point' }>>[]
  ): Part<Extract<Node, { type: 'point' }>> =>
  (write) =>
    write.node(() => ({ type: 'point', id, depth, ordinal: anyOrdinal, children: write.children(children) }))

/** What stands in the text, by its characters: facts, findings and blanks are given as functions of a finder of spans. */
export type Extras = (
  at: (words: string, nth?: number) => Span,
) => Partial<Pick<Extracted, 'facts' | 'findings' | 'masks'>>

/** A whole document of these parts, with white space between them as given by strings. */
export function build(parts: Child<Root>[], extras: Extras = () => ({}), id = 'sample'): Extracted {
  const write = new Writer()
  const tree = write.node<Root>(() => ({ type: 'root', children: write.children(parts) }))
  const at = (words: string, nth = 1): Span => {
    let start = -1
    for (let i = 0; i < nth; i += 1) start = write.text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`${words} does not stand ${nth} times in the text`)
    return [start, start + words.length]
  }
  return {
    ...plainDocument(write.text, id),
    tree,
    facts: [],
    relations: { items: [], links: [] },
    ...extras(at),
  }
}

/** A quantity with the least that one has. */
export const quantity = (span: Span, value: number | null, unit: string): Fact => ({
  type: 'quantity',
  span,
  rule: 'sample',
  value,
  masked: value === null,
  bound: 'exact',
  unit,
})

export const blank = (span: Span): Finding => ({
  code: 'blank',
  severity: 'warning',
  span,
  data: { mask: '**' },
})
