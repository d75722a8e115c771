import { titleWithOccasion } from '../../lexicon/occasions.ts'
import { titleLabels } from '../../lexicon/titles.ts'
import { trimSpan } from '../characters.ts'
import type { Part } from '../part.ts'
import { isTitled } from '../titled.ts'
import type { LineContext } from './line-kind.ts'

/** A line of title that ends in no word that titles end in is at most this long. */
export const longestPlain = 60

/** The titles of a line, one a physical line, and the occasion behind one. */
export function physicalTitles({ scanned, line }: LineContext): Part[] {
  const [, name] = titleWithOccasion.exec(line.text) ?? []
  if (name && isTitled(name)) {
    const from = line.span[0] + name.length
    return [
      { type: 'title', span: [line.span[0], from] },
      { type: 'dateline', span: trimSpan(scanned.text, from, line.span[1])! },
    ]
  }
  const parts: Part[] = []
  let start = line.span[0]
  for (const piece of line.text.split(/(?<=[\n\r])/)) {
    const span = trimSpan(scanned.text, start, start + piece.length)
    if (span) parts.push({ type: 'title', span })
    start += piece.length
  }
  return parts
}

/** `标题：2022年度工作总结`: the title behind the word that names it. */
export function labelledTitle({ line: { text, span } }: LineContext): Part[] | null {
  const close = text.slice(0, longestLabel).search(/[：:]/)
  if (close < 0 || text.length > longestPlain || !titleLabels.includes(text.slice(0, close))) return null
  const from = span[0] + close + 1 + /^\s*/.exec(text.slice(close + 1))![0].length
  if (from >= span[1]) return null
  return [
    { type: 'text', span: [span[0], span[0] + close + 1], opensLine: true },
    { type: 'title', span: [from, span[1]] },
  ]
}

const longestLabel = 6

/** A title that has lost the break behind it: a blank parts it from the text. */
export function titleBefore({ line: { text, span } }: LineContext): Part[] | null {
  const end = text.slice(0, longestPlain).search(/\s/)
  const name = text.slice(0, end)
  if (end < 0 || /[。；]/.test(name) || !isTitled(name)) return null
  const from = span[0] + end
  return [
    { type: 'title', span: [span[0], from] },
    { type: 'text', span: [from + /^\s+/.exec(text.slice(end))![0].length, span[1]], opensLine: false },
  ]
}
