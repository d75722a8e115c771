import type { Span } from '@shuzhi/document'

/** The spans of a text's lines, without their line feeds; one empty span for an empty text. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield [start, end]
    start = end + 1
  }
  yield [start, text.length]
}
