import type { Span } from '@shuzhi/document'
import { lineMarks } from '../lexicon/site-marks.ts'
import { bareNumberSigns } from './bare-number.ts'
import { countTools, toolSigns } from './count-tools.ts'
import { pageDataSigns, readPageLine, withoutCells } from './page-data.ts'
import { speechKind } from './site-speech.ts'

/** The marks that a line with a given first code unit may be. */
const marksByOpening = new Map<number, typeof lineMarks>()
for (const opening of new Set(lineMarks.flatMap(({ opens }) => [...opens])))
  marksByOpening.set(
    opening.charCodeAt(0),
    lineMarks.filter(({ opens }) => opens.includes(opening)),
  )

/** As signs of a rule: a dash at the end is one, elsewhere it would make a range. */
const openings = `${String.fromCharCode(...marksByOpening.keys()).replace('-', '')}-`

/** What the first code unit of a line of noise may be, as signs of a rule. */
export const noiseSigns = `${bareNumberSigns}${pageDataSigns}${toolSigns}${openings}`

/** A line longer than this, in code units, is running text. */
const longestLine = 120

/** What kind of noise a line would be where its place confirms it; null for a line of the report. `line` is without outer blanks. */
export function noiseKind(text: string, [start, end]: Span): string | null {
  const line = text.slice(start, end)
  const speech = speechKind(line)
  if (speech) return speech
  if (line.length > longestLine) return null
  const fields = readPageLine(line)
  if (fields === 'page-data') return fields
  const bare = withoutCells(line)
  const mark = marksByOpening.get(text.charCodeAt(start))?.find(({ pattern }) => pattern.test(bare))
  return mark?.kind ?? (countTools(line) > 0 ? 'page-tool' : fields)
}
