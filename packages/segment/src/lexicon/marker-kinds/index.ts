import { digitMarkers } from './digits.ts'
import { letterMarkers } from './letters.ts'
import { blankKind, type MarkerKind } from './marker-kind.ts'
import { numeralMarkers } from './numerals.ts'
import { romanMarkers } from './roman.ts'
import { statuteMarkers } from './statute.ts'
import { countingWords } from './words.ts'

/** The kinds of markers, family by family, in the order in which they are tried. */
export const markerKinds: readonly MarkerKind[] = [
  ...statuteMarkers,
  ...numeralMarkers,
  ...digitMarkers,
  ...romanMarkers,
  ...letterMarkers,
  ...countingWords,
].map((kind) => ({ ...blankKind, ...kind }))
