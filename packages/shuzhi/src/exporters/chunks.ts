import { bySpan, createLocator, type Extracted, type Fact, type Role, type Span } from '@shuzhi/document'
import { type Block, blocksOf } from './blocks.ts'
import { cutPieces } from './cut-pieces.ts'
import type { TextExporter } from './exporter.ts'
import { outermost } from './outermost.ts'
import { trimmed } from './raw-text.ts'

/** A fact inside a chunk; `start` and `end` count in the chunk's text. */
export type ChunkFact = {
  type: string
  text: string
  start: number
  end: number
  value?: string | number | null
}

/** A piece of a report for retrieval, with all that says where it stands; offsets are of the raw source, lines from 1. */
export type Chunk = {
  id: string
  document: string
  path: string
  kind: string
  headings: string[]
  section: string
  role: Role
  point: string | null
  text: string
  start: number
  end: number
  line: number
  endLine: number
  facts: ChunkFact[]
}

/**
 * A document's blocks in the order of its text: every character that is not white space is in exactly one. With `maxChars` a longer block is cut
 * at the ends of its sentences, and a fact is in one chunk as a whole where it fits.
 */
export function toChunks(document: Extracted, { maxChars }: { maxChars?: number | undefined } = {}): Chunk[] {
  const { text, id, source } = document
  const locator = createLocator(document)
  const facts = [...document.facts].sort(bySpan)
  const factsIn = factReader(text, facts)
  const whole = outermost(facts).map(({ span }) => span)
  return blocksOf(document)
    .flatMap((block) => piecesOf(text, block, maxChars, whole).map((span) => ({ block, span })))
    .map(({ block: { kind, headings, section, role, point }, span }, index): Chunk => {
      const { start, end } = locator.locate(span)
      return {
        id: `${id}#${index + 1}`,
        document: id,
        path: source.path,
        kind,
        headings,
        section,
        role,
        point,
        text: text.slice(...span),
        start: start.offset ?? 0,
        end: end.offset ?? 0,
        line: start.line,
        endLine: end.line,
        facts: factsIn(span),
      }
    })
}

/** Gives the facts that lie in a span as a whole, by their place in it. It is asked of spans in the order of the text, each once. */
function factReader(text: string, facts: readonly Fact[]): (span: Span) => ChunkFact[] {
  let next = 0
  return ([start, end]) => {
    while (next < facts.length && facts[next]!.span[0] < start) next += 1
    const inside: ChunkFact[] = []
    for (let at = next; at < facts.length && facts[at]!.span[0] < end; at += 1) {
      const fact = facts[at]!
      if (fact.span[1] <= end) inside.push(factInside(text, fact, start))
    }
    return inside
  }
}

const factInside = (text: string, fact: Fact, from: number): ChunkFact => ({
  type: fact.type,
  text: text.slice(...fact.span),
  start: fact.span[0] - from,
  end: fact.span[1] - from,
  ...('value' in fact ? { value: fact.value } : {}),
})

function piecesOf(
  text: string,
  { span, leaves }: Block,
  most: number | undefined,
  whole: readonly Span[],
): Span[] {
  const pieces =
    most === undefined
      ? [span]
      : cutPieces(
          text,
          leaves.map((leaf) => leaf.span),
          most,
          whole,
        )
  return pieces.map((piece) => trimmed(text, piece)).filter(([start, end]) => start < end)
}

/** One line of JSON a chunk. */
export const chunks: TextExporter = {
  kind: 'text',
  part: (document, options) =>
    toChunks(document, options)
      .map((chunk) => `${JSON.stringify(chunk)}\n`)
      .join(''),
}
