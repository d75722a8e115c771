import { bySpan, createLocator, type Extracted, type Role, type Span } from '@shuzhi/document'
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
  const { text } = document
  const locator = createLocator(document)
  const facts = [...document.facts].sort(bySpan)
  let nextFact = 0
  const whole = outermost(facts).map(({ span }) => span)
  return blocksOf(document)
    .flatMap((block) => piecesOf(text, block, maxChars, whole).map((span) => ({ block, span })))
    .map(({ block, span }, index): Chunk => {
      const position = locator.locate(span)
      while (nextFact < facts.length && facts[nextFact]!.span[0] < span[0]) nextFact += 1
      const inside: ChunkFact[] = []
      for (let at = nextFact; at < facts.length && facts[at]!.span[0] < span[1]; at += 1) {
        const fact = facts[at]!
        if (fact.span[1] > span[1]) continue
        inside.push({
          type: fact.type,
          text: text.slice(...fact.span),
          start: fact.span[0] - span[0],
          end: fact.span[1] - span[0],
          ...('value' in fact ? { value: fact.value } : {}),
        })
      }
      const { kind, headings, section, role, point } = block
      return {
        id: `${document.id}#${index + 1}`,
        document: document.id,
        path: document.source.path,
        kind,
        headings,
        section,
        role,
        point,
        text: text.slice(...span),
        start: position.start.offset ?? 0,
        end: position.end.offset ?? 0,
        line: position.start.line,
        endLine: position.end.line,
        facts: inside,
      }
    })
}

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
