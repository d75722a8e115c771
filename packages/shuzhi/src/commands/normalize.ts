import { runFilter } from '../filters/run-filter.ts'
import type { Run } from './command.ts'

/** Prints each report as a normalized document. */
export const normalize: Run = (context) => runFilter(context, (document) => [document])
