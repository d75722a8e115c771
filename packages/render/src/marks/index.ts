import type { Extracted, Language } from '@shuzhi/document'
import { blankMarks } from './blank-marks.ts'
import { factMarks } from './fact-marks.ts'
import { findingMarks } from './finding-marks.ts'
import { leadMarks } from './lead-marks.ts'
import type { Mark, MarkSource } from './mark.ts'

/** What is marked in the text; of two marks around the same characters the earlier source is outside. */
const sources: MarkSource[] = [leadMarks, findingMarks, factMarks, blankMarks]

/** All marks of a document, outer before inner. */
export const marksOf = (document: Extracted, language: Language): Mark[] =>
  sources
    .flatMap((source, rank) => source(document, language).map((mark) => ({ mark, rank })))
    .sort((a, b) => a.mark.span[0] - b.mark.span[0] || b.mark.span[1] - a.mark.span[1] || a.rank - b.rank)
    .map(({ mark }) => mark)
