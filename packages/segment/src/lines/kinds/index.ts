import { contents } from './contents.ts'
import { dateline } from './dateline.ts'
import { heading } from './heading.ts'
import { label } from './label.ts'
import type { LineKind } from './line-kind.ts'
import { markedTitle } from './marked-title.ts'
import { notes } from './notes.ts'
import { paragraph } from './paragraph.ts'
import { salutation } from './salutation.ts'
import { signature } from './signature.ts'
import { signed } from './signed.ts'
import { title } from './title.ts'

/** All kinds of lines, in the order in which they are tried; the last takes what is left. */
export const lineKinds: readonly LineKind[] = [
  contents,
  markedTitle,
  salutation,
  signed,
  dateline,
  signature,
  title,
  label,
  notes,
  heading,
  paragraph,
]
