import { bodyEndings } from '../../lexicon/body-endings.ts'
import { isTitled } from '../titled.ts'
import { type LineContext, longestHead } from './line-kind.ts'

/** An entry of a menu has at most so many characters, and a menu stands in so many lines at least. */
const longestEntry = 6
const leastEntries = 3

/**
 * Whether a line is one of the short names, a line each, that a web page has above a title for where its visitors can go (首页, 本站新闻, 党建之窗). The names
 * of bodies and years that a cover has there are none.
 */
export function standsInMenu({ lines, index, line }: LineContext): boolean {
  if (!isEntry(line.text)) return false
  let from = index
  while (from > 0 && isEntry(lines[from - 1]!.text)) from -= 1
  let to = index + 1
  while (to < longestHead && isEntry(lines[to]?.text ?? '')) to += 1
  if (to - from < leastEntries) return false
  return lines.slice(to, to + leastEntries).some(({ text }) => isTitled(text))
}

const isEntry = (line: string): boolean =>
  line.length >= 2 &&
  line.length <= longestEntry &&
  /^[\u4e00-\u9fff]+$/.test(line) &&
  !/年/.test(line) &&
  !isTitled(line) &&
  !bodyEndings.some((word) => line.endsWith(word))
