import { dots } from './dots.ts'
import type { MarkerKind } from './marker-kind.ts'

/** Letters with a mark behind them or in brackets, which no standard of official texts has but many writers. */
export const letterMarkers: readonly MarkerKind[] = [
  {
    style: 'letter',
    stands: 'both',
    rank: 9,
    numerals: 'letter',
    close: dots,
    boundary: true,
    unless: /^[A-Za-z\d]/,
  },
  {
    style: 'letter-half',
    stands: 'both',
    rank: 9,
    numerals: 'letter',
    close: ['）', ')'],
    boundary: true,
  },
  {
    style: 'letter-paren',
    loose: true,
    stands: 'both',
    rank: 9,
    numerals: 'letter',
    open: ['（', '('],
    close: ['）', ')'],
    boundary: false,
  },
]
