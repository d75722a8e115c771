import { plainDocument, type Segmented, type Sentence, type Span } from '@shuzhi/document'

const maskRuns = /\*+|[×XＸ]+(?=[余多近]?[\p{Script=Han}万亿])|某某/gu

/** A document whose lines are paragraphs and whose sentences end at 。, for tests of finders without the stages before. */
export function documentOf(text: string): Segmented {
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }): [Span, Sentence[]] => [
    [index, index + line.length],
    Array.from(line.matchAll(/[^。]+。?|。/g), (part) => ({
      type: 'sentence',
      span: [index + part.index, index + part.index + part[0].length],
    })),
  ])
  return {
    ...plainDocument(text),
    masks: Array.from(text.matchAll(maskRuns), ({ index, 0: run }) => ({
      span: [index, index + run.length],
      kind: 'other',
    })),
    tree: {
      type: 'root',
      span: [0, text.length],
      children: lines.map(([span, children]) => ({ type: 'paragraph', span, children })),
    },
  }
}
