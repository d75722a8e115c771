import { dots } from './dots.ts'
import type { MarkerKind } from './marker-kind.ts'

/** Measure words and units, with which a figure goes on that a dot is part of: `1.2万元`, or a number behind one: `1.3月召开`. */
export const measures =
  '月日年时个家名项人次所户条件起批类种支台辆座处场期轮届段本册篇份位级度万亿千百元吨斤公里米平分厘亩顷倍成折'

/** Behind the last number of `1.2` a measure or a mark goes on with a figure. */
const afterFigure = new RegExp(`^(?:[${measures}]|[^\\s\\u4e00-\\u9fff])`)

/** A work that is quoted begins with who wrote it, and a dot or comma behind (GB/T 7714-2015, 4.1): `[1]陈某.城市排水概论`. */
const ofReference = /^\s*(?:[\u4e00-\u9fff]{2,7}[.．]|[\u4e00-\u9fff]{2,4}[，,]|[A-Z][a-z])/

/** Digits with a mark behind them or in brackets: the lower two levels of GB/T 9704-2012, 7.3.3 (`1.` `（1）`), numbers of several parts, and `①`. */
export const digitMarkers: readonly MarkerKind[] = [
  {
    style: 'arabic',
    loose: true,
    stands: 'both',
    rank: 6,
    numerals: 'arabic',
    close: dots,
    boundary: true,
    unless: /^\d{1,2}(?:\.\d{1,2})*(?:\s|[.．]\s?[\u4e00-\u9fff])/,
    decimal: true,
  },
  {
    style: 'arabic',
    stands: 'heading',
    rank: 6,
    numerals: 'arabic',
    close: ['，', ',', '：', ':'],
    boundary: true,
    unless: /^\d/,
    counted: true,
  },
  {
    style: 'arabic',
    stands: 'both',
    rank: 6,
    numerals: 'glyph',
    glyphs: [{ first: '⒈', count: 20 }],
    boundary: true,
  },
  {
    style: 'arabic-paren',
    loose: true,
    stands: 'both',
    rank: 7,
    numerals: 'arabic',
    open: ['（', '('],
    close: ['）', ')'],
    boundary: false,
  },
  {
    style: 'arabic-paren',
    loose: true,
    stands: 'both',
    rank: 7,
    numerals: 'glyph',
    glyphs: [{ first: '⑴', count: 20 }],
    boundary: false,
  },
  {
    style: 'arabic-square',
    stands: 'heading',
    rank: 7,
    numerals: 'arabic',
    open: ['［', '[', '〔'],
    close: ['］', ']', '〕'],
    boundary: true,
    unless: ofReference,
    counted: true,
  },
  { style: 'arabic-bare', stands: 'heading', rank: 6, numerals: 'arabic', boundary: true, bare: true },
  {
    style: 'decimal-2',
    stands: 'heading',
    rank: 7,
    numerals: 'decimal',
    parts: 2,
    boundary: true,
    bare: true,
    glued: true,
    unless: afterFigure,
  },
  {
    style: 'decimal-2',
    stands: 'heading',
    rank: 7,
    numerals: 'decimal',
    parts: 2,
    close: ['.', '．'],
    boundary: true,
    counted: true,
  },
  {
    style: 'decimal-3',
    stands: 'heading',
    rank: 8,
    numerals: 'decimal',
    parts: 3,
    boundary: true,
    bare: true,
    glued: true,
    unless: afterFigure,
  },
  { style: 'arabic-half', stands: 'both', rank: 8, numerals: 'arabic', close: ['）', ')'], boundary: true },
  {
    style: 'circled',
    stands: 'point',
    rank: 9,
    numerals: 'glyph',
    glyphs: [
      { first: '①', count: 20 },
      { first: '❶', count: 10 },
      { first: '➀', count: 10 },
    ],
    boundary: false,
  },
]
