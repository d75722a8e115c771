import { widthOf } from './display-width.ts'

/** A line cut into lines of at most so many columns: between words, and between any two Chinese characters; undefined leaves it whole. */
export function wrap(line: string, columns: number | undefined): string[] {
  if (columns === undefined || widthOf(line) <= columns) return [line]
  const lines: string[] = []
  let current = ''
  for (const piece of line.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]+|\s+/gu,
  ) ?? []) {
    if (current !== '' && widthOf(current + piece.trimEnd()) > columns && !closing.test(piece)) {
      lines.push(current.trimEnd())
      current = piece.trimStart()
    } else current += piece
  }
  return current.trim() === '' ? lines : [...lines, current]
}

/** Marks that never begin a line (避头). */
const closing = /^[，。；：、？！”’）》〉】〕…]/u
