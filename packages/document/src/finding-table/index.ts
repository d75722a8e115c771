import { answerFindings } from './answers.ts'
import { moreFindings, switchUnknown } from './checking.ts'
import { fileFindings } from './files.ts'
import type { FindingEntry } from './finding-entry.ts'
import { outlineFindings } from './outline.ts'
import { partFindings } from './parts.ts'
import { sourceFindings } from './sources.ts'
import { writingFindings } from './writing.ts'

/**
 * Every finding there is, by its code, in the order in which they are listed: from the file over its characters to its parts and what they say.
 * Content defects are warnings: a report with blanks is still a report. Errors are files that give no report at all.
 */
export const findingTable = {
  ...fileFindings,
  ...sourceFindings,
  ...writingFindings,
  'more-findings': moreFindings,
  ...outlineFindings,
  ...partFindings,
  'switch-unknown': switchUnknown,
  ...answerFindings,
} as const satisfies Record<string, FindingEntry>

/** The code of a finding, as the table has it. */
export type FindingCode = keyof typeof findingTable
