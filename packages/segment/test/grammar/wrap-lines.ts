import type { Generated } from './write-document.ts'

/** No line begins with these (GB/T 15834, 禁则). */
const closing = /[，。；：、）”》！？%]/

const columnsOf = (character: string): number => (character < '\u1100' ? 1 : 2)

/** The document as a program that wraps hard prints it: lines of some `width` columns, two for a Chinese character, no mark torn. */
export function wrapLines({ text, marks }: Generated, width: number): Generated {
  const inside = new Uint8Array(text.length)
  for (const { start, end } of marks) inside.fill(1, start + 1, end)
  const breaks: number[] = []
  let column = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') {
      column = -columnsOf(text[at]!)
    } else if (column >= width && inside[at] === 0 && !closing.test(text[at]!) && !/[\d.*]/.test(text[at]!)) {
      breaks.push(at)
      column = 0
    }
    column += columnsOf(text[at]!)
  }
  const moved = (at: number): number => at + breaks.filter((place) => place <= at).length
  const pieces = [0, ...breaks].map((from, i) => text.slice(from, breaks[i]))
  return {
    text: pieces.join('\n'),
    marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end - 1) + 1 })),
  }
}
