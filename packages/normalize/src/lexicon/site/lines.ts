import { advertisements } from './advertisements.ts'
import { licences } from './licences.ts'
import type { LineMark } from './line-mark.ts'
import { navigation } from './navigation.ts'
import { pageHeads } from './page-heads.ts'
import { pageNumbers } from './page-numbers.ts'
import { related } from './related.ts'
import { sources } from './sources.ts'

/** Lines that are no part of a report, each told by what it begins with and what stands behind that. */
export const lineMarks: readonly LineMark[] = [
  ...pageNumbers,
  ...sources,
  ...advertisements,
  ...related,
  ...licences,
  ...pageHeads,
  ...navigation,
]
