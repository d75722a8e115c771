import { withTree } from '../filters/advance.ts'
import { runFilter } from '../filters/run-filter.ts'
import type { Run } from './command.ts'

/** Prints each report as a document with its tree. */
export const segment: Run = (context) =>
  runFilter(context, (document, stages) => [withTree(document, stages)])
