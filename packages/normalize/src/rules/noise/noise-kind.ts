import type { Span } from '@shuzhi/document'
import { bareNumberSigns } from './bare-number.ts'
import { findLineMark } from './find-line-mark.ts'
import { lineMayBe, lineOpenings, mayBe } from './line-openings.ts'
import { noisePlaces } from './noise-places.ts'
import { readPageLine } from './page-data.ts'
import { countTools, hasSureTool, isPrinted } from './read-word-line.ts'
import { speechKind } from './site-speech.ts'

/** What the first code unit of a line of noise may be, as signs of a rule; lines in which a site speaks begin with anything. */
export const noiseSigns = `${bareNumberSigns}${lineOpenings}`

/** A line longer than this, in code units, is running text. */
const longestLine = 120

/** What kind of noise a line would be where its place confirms it; null for a line of the report. It is without outer blanks. */
export function noiseKind(text: string, [start, end]: Span): string | null {
  const known = formKind(text, [start, end])
  if (known && noisePlaces[known] === 'anywhere') return known
  return speechKind(text, start, end) ?? known
}

/** The kind of a line that is told by its form, from its front to its end. */
export function formKind(text: string, [start, end]: Span): string | null {
  if (end - start > longestLine) return null
  const may = lineMayBe(text, start, end)
  if (may === 0) return null
  const line = text.slice(start, end)
  const mark = may & mayBe.mark ? findLineMark(line) : null
  if (mark && noisePlaces[mark] === 'anywhere') return mark
  const fields = may & mayBe.field ? readPageLine(line) : null
  if (fields === 'page-data') return fields
  return mark ?? (may & mayBe.word ? wordsKind(line) : null) ?? fields
}

/** So many tools in one line, and nothing else, are a page's: `【大 中 小】【打印】【关闭】`. */
const manyTools = 5

function wordsKind(line: string): string | null {
  if (isPrinted(line)) return 'advertisement'
  const tools = countTools(line)
  if (tools === 0) return null
  return hasSureTool(line) || tools >= manyTools ? 'page-button' : 'page-tool'
}
