import type { Extracted, Language, Node } from '@shuzhi/document'
import type { ElementContent } from 'hast'
import type { HtmlState } from '../handlers/handler.ts'
import { handlerOf } from '../handlers/index.ts'
import { marksOf } from '../marks/index.ts'
import { nest } from '../marks/nest.ts'
import { placeMarks } from '../marks/place-marks.ts'
import { element } from './element.ts'

/** The text of a document as hast, with facts, blanks and findings marked; its text content is the document's text without line ends. */
export function toHast(document: Extracted, language: Language): ElementContent[] {
  const { text, tree } = document
  const pieces = placeMarks(tree, marksOf(document, language))
  const state: HtmlState = {
    marked: ({ span }) => (span[0] === span[1] ? [] : nest(text, span, pieces.get(span[0]) ?? [])),
    run(children) {
      let end: number | undefined
      return children.flatMap((child) => {
        const between = end === undefined ? [] : gap(text.slice(end, child.span[0]))
        end = child.span[1]
        return [...between, ...handlerOf<Node>(child).toHast(child, state, 'run')]
      })
    },
    lines: (children) => groupLines(children, text).flatMap((line) => toLine(line, state)),
  }
  return handlerOf<Node>(tree).toHast(tree, state, 'line')
}

/** White space between two nodes of a line; a line end inside breaks the line. */
const gap = (space: string): ElementContent[] =>
  space === '' ? [] : [/[\r\n]/.test(space) ? element('br', {}) : { type: 'text', value: space }]

/** Neighbours that share a line of the text, together. A section, which has lines itself, and a heading never go on in one. */
function groupLines(children: readonly Node[], text: string): Node[][] {
  const lines: Node[][] = []
  let last: Node | undefined
  for (const child of children) {
    const startsLine =
      last === undefined ||
      last.type === 'section' ||
      child.type === 'section' ||
      child.type === 'heading' ||
      /[\r\n]/.test(text.slice(last.span[1], child.span[0]))
    if (startsLine) lines.push([child])
    else lines.at(-1)!.push(child)
    last = child
  }
  return lines
}

/** One line of the text. A heading and the paragraph that goes on behind it are two elements that flow as one. */
function toLine(line: readonly Node[], state: HtmlState): ElementContent[] {
  const [first, ...rest] = line
  if (!first) return []
  if (rest.length === 0 && !isPhrase(first)) return handlerOf<Node>(first).toHast(first, state, 'line')
  if (first.type !== 'heading') return [element('p', {}, state.run(line))]
  const heading = handlerOf<Node>(first).toHast(first, state, 'run')
  return [element('div', { className: ['run-in'] }, [...heading, element('p', {}, state.run(rest))])]
}

const isPhrase = ({ type }: Node): boolean => type === 'sentence' || type === 'marker'
