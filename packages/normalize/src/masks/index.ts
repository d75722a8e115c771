import { asterisk } from './asterisk.ts'
import { circle } from './circle.ts'
import { cross } from './cross.ts'
import { ellipsis } from './ellipsis.ts'
import { letter } from './letter.ts'
import type { MaskKind } from './mask-kind.ts'
import { mou } from './mou.ts'
import { other } from './other.ts'
import { square } from './square.ts'
import { underscore } from './underscore.ts'

/** All kinds of filler. No glyph belongs to two, so their order does not matter. */
export const maskKinds: readonly MaskKind[] = [
  asterisk,
  letter,
  cross,
  mou,
  circle,
  square,
  underscore,
  ellipsis,
  other,
]
