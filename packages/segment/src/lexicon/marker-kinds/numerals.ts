import { afterListed } from './after-listed.ts'
import type { MarkerKind } from './marker-kind.ts'

/** The ten stems (天干), with which older documents count. */
const stems = { 甲: 1, 乙: 2, 丙: 3, 丁: 4, 戊: 5, 己: 6, 庚: 7, 辛: 8, 壬: 9, 癸: 10 } as const

/** The capital numerals (大写数字) of ledgers, with which some count their parts. */
const capitals = { 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 拾: 10 } as const

/** Numerals and stems with a mark behind them or in brackets: the first two levels of GB/T 9704-2012, 7.3.3 (`一、` `（一）`), and as people vary them. */
export const numeralMarkers: readonly MarkerKind[] = [
  {
    style: 'han',
    loose: true,
    stands: 'both',
    rank: 4,
    numerals: 'han',
    close: ['、', '．', '.', '，'],
    boundary: true,
    lists: afterListed,
  },
  {
    style: 'han-colon',
    stands: 'both',
    rank: 4,
    numerals: 'han',
    close: ['：', ':'],
    boundary: true,
  },
  {
    style: 'han-paren',
    loose: true,
    stands: 'both',
    rank: 5,
    numerals: 'han',
    open: ['（', '('],
    close: ['）', ')'],
    boundary: false,
  },
  {
    style: 'han-paren',
    loose: true,
    stands: 'both',
    rank: 5,
    numerals: 'glyph',
    glyphs: [{ first: '㈠', count: 10 }],
    boundary: false,
  },
  {
    style: 'stem',
    stands: 'both',
    rank: 4,
    numerals: 'word',
    words: stems,
    close: ['、', '．', '.'],
    boundary: true,
    unless: /^[甲乙丙丁戊己庚辛壬癸]/,
  },
  {
    style: 'stem-paren',
    stands: 'both',
    rank: 5,
    numerals: 'word',
    words: stems,
    open: ['（', '('],
    close: ['）', ')'],
    boundary: false,
  },
  {
    style: 'han-bracket',
    stands: 'heading',
    rank: 4,
    numerals: 'han',
    open: ['【', '〔', '［', '[', '〈', '「', '『'],
    close: ['】', '〕', '］', ']', '〉', '」', '』'],
    boundary: true,
  },
  {
    style: 'arabic-bracket',
    stands: 'heading',
    rank: 4,
    numerals: 'arabic',
    open: ['【', '〔'],
    close: ['】', '〕'],
    boundary: true,
  },
  {
    style: 'capital',
    stands: 'heading',
    rank: 4,
    numerals: 'word',
    words: capitals,
    close: ['、', '．', '.', '，', '：', '·'],
    boundary: true,
  },
  {
    style: 'capital',
    stands: 'heading',
    rank: 4,
    numerals: 'word',
    words: capitals,
    boundary: true,
    bare: true,
  },
  {
    style: 'capital-paren',
    stands: 'heading',
    rank: 4,
    numerals: 'word',
    words: capitals,
    open: ['（', '(', '【'],
    close: ['）', ')', '】'],
    boundary: true,
  },
  { style: 'han-half', stands: 'both', rank: 5, numerals: 'han', close: ['）', ')'], boundary: true },
  { style: 'han-bare', stands: 'heading', rank: 4, numerals: 'han', boundary: true, bare: true },
]
