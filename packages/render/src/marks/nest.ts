import { bySpan, type Span } from '@shuzhi/document'
import type { ElementContent } from 'hast'
import type { Mark } from './mark.ts'

/** A mark, or the part of it that lies in one leaf. */
export type Piece = { span: Span; mark: Mark; first: boolean }

type Frame = { piece: Piece; children: ElementContent[] }

/**
 * The characters of a span with the pieces around them. Pieces lie inside the span and come outer before inner;
 * one that crosses another is split at its end, so elements always nest. Linear where nothing crosses.
 */
export function nest(text: string, [start, end]: Span, pieces: readonly Piece[]): ElementContent[] {
  const result: ElementContent[] = []
  const open: Frame[] = []
  const waiting = [...pieces].reverse()
  let at = start
  const write = (to: number): void => {
    if (to > at) (open.at(-1)?.children ?? result).push({ type: 'text', value: text.slice(at, to) })
    at = Math.max(at, to)
  }
  const close = (): void => {
    const { piece, children } = open.pop()!
    ;(open.at(-1)?.children ?? result).push(piece.mark.wrap(children, piece.first))
  }
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    while (open.length > 0 && open.at(-1)!.piece.span[1] <= piece.span[0]) {
      write(open.at(-1)!.piece.span[1])
      close()
    }
    write(piece.span[0])
    const limit = open.at(-1)?.piece.span[1] ?? end
    if (piece.span[1] > limit) {
      putBack(waiting, { ...piece, span: [limit, piece.span[1]], first: false })
      piece = { ...piece, span: [piece.span[0], limit] }
    }
    open.push({ piece, children: [] })
  }
  while (open.length > 0) {
    write(open.at(-1)!.piece.span[1])
    close()
  }
  write(end)
  return result
}

/** Puts the rest of a split piece among those that wait, last first. */
function putBack(waiting: Piece[], rest: Piece): void {
  let i = waiting.length
  while (i > 0 && bySpan(waiting[i - 1]!, rest) < 0) i -= 1
  waiting.splice(i, 0, rest)
}
