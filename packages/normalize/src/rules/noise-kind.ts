import type { Span } from '@shuzhi/document'
import { lineMarks } from '../lexicon/site-marks.ts'
import { siteSpeech } from '../lexicon/site-speech.ts'
import { bareNumberSigns } from './bare-number.ts'
import { countTools, toolSigns } from './count-tools.ts'
import { pageDataSigns, readPageLine, withoutCells } from './page-data.ts'

/** The marks that a line with a given first code unit may be. */
const marksByOpening = new Map<number, typeof lineMarks>()
for (const opening of new Set(lineMarks.flatMap(({ opens }) => [...opens])))
  marksByOpening.set(
    opening.charCodeAt(0),
    lineMarks.filter(({ opens }) => opens.includes(opening)),
  )

/** As signs of a rule: a dash at the end is one, elsewhere it would make a range. */
const openings = `${String.fromCharCode(...marksByOpening.keys()).replace('-', '')}-`
const speechOpenings = [...new Set(siteSpeech.flatMap(({ opens = '' }) => [...opens]))]
  .join('')
  .replace('-', '')

/** What the first code unit of a line of noise may be, as signs of a rule. */
export const noiseSigns = `${bareNumberSigns}${pageDataSigns}${toolSigns}${speechOpenings}${openings}`

/** Words that make a line worth a look wherever they stand in it. */
const heldWords = siteSpeech.flatMap(({ holds }) => holds ?? [])

/** Whether a text may hold noise that its lines do not open with. */
export const mayHoldSpeech = (text: string): boolean => heldWords.some((word) => text.includes(word))

/** A line longer than this, in code units, is running text; a site that speaks to its readers is allowed more. */
const longestLine = 120
export const longestSpeech = 320

/** What kind of noise a line would be where its place confirms it; null for a line of the report. `line` is without outer blanks. */
export function noiseKind(text: string, [start, end]: Span): string | null {
  const line = text.slice(start, end)
  const speech = siteSpeech.find(
    ({ opens, holds, pattern }) =>
      (opens?.includes(line[0]!) || (holds && line.includes(holds))) && pattern.test(line),
  )
  if (speech) return speech.kind
  if (line.length > longestLine) return null
  const fields = readPageLine(line)
  if (fields === 'page-data') return fields
  const bare = withoutCells(line)
  const mark = marksByOpening.get(text.charCodeAt(start))?.find(({ pattern }) => pattern.test(bare))
  return mark?.kind ?? (countTools(line) > 0 ? 'page-tool' : fields)
}
