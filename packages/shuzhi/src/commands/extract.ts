import { withFacts } from '../filters/advance.ts'
import { runFilter } from '../filters/run-filter.ts'
import type { Run } from './command.ts'

/** Prints each report as a document with its tree and facts. */
export const extract: Run = (context) =>
  runFilter(context, (document, stages) => [withFacts(document, stages)])
