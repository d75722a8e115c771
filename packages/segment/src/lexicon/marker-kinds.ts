/** How the number of a marker is written. */
type NumeralSystem = 'han' | 'arabic' | 'decimal' | 'letter' | 'word' | 'glyph'

/**
 * A kind of marker: `open` + number + `close`. All strings are taken literally; one of each list must stand there.
 *
 * - `rank` orders the kinds from outer to inner by custom; it only decides where a document's own nesting does not.
 * - `stands` says where it opens what: a heading at the start of a line, a point of an enumeration, or both.
 * - `words` gives the number of each word of the `word` system (0: the one after the last), `glyphs` the first character of a
 *   run of ready-made characters (`①` to `⑳`).
 * - `boundary`: inside a line only the start of a clause lets it be a marker.
 * - `unless`: what may not follow it, tried on the next few characters.
 * - `lists`: the next number behind it, or a greater one and one of these, make it the first of a list (`一、二食堂`, `一、二、三产业`); `decimal`: a digit
 *   behind it makes it the whole part of a number (`3.5万元`). Both only where the numbers around it do not count on.
 * - `loose`: a blank or a hard wrap may part its pieces (`（ 一 ）`, `二↵是`).
 * - `counts`: a counting word; these go on from one another (`一是…二要…`).
 * - `apart`: without a blank or a mark behind it only where its number counts on (`第三条生产线`).
 * - `through`: counts on from chapter to chapter (`第二十条`).
 * - `bare`: a blank alone parts it from its heading, on a line that holds nothing else (`1 总则`); only where its number counts on.
 * - `parts`: how many numbers a `decimal` one has: two in `1.1`.
 * - `digits`: a Chinese number may stand in digits as well (`第3章`, `1是`).
 * - `glued`: a bare one that its heading may also follow without a blank (`1.1总则`).
 * - `counted`: heads a line only where its number counts on (`2，党内生活单一` between `1、` and `3、`).
 */
export type MarkerKind = {
  style: string
  stands: 'heading' | 'point' | 'both'
  rank: number
  numerals: NumeralSystem
  open?: readonly string[]
  close?: readonly string[]
  closeOptional?: boolean
  words?: Readonly<Record<string, number>>
  glyphs?: readonly { first: string; count: number }[]
  boundary: boolean
  unless?: RegExp
  lists?: readonly string[]
  decimal?: true
  loose?: true
  counts?: true
  digits?: true
  apart?: true
  through?: true
  bare?: true
  glued?: true
  counted?: true
  parts?: number
}

const commas = ['，', '、', '：', ',', ':'] as const
const dots = ['．', '.', '、'] as const

/** Measure words and units, with which a figure goes on that a dot is part of: `1.2万元`, or a number behind one: `1.3月召开`. */
const measures =
  '月日年时个家名项人次所户条件起批类种支台辆座处场期轮届段本册篇份位级度万亿千百元吨斤公里米平分厘亩顷倍成折'

/** The ten stems (天干), with which older documents count. */
const stems = { 甲: 1, 乙: 2, 丙: 3, 丁: 4, 戊: 5, 己: 6, 庚: 7, 辛: 8, 壬: 9, 癸: 10 } as const

/**
 * What follows the last of several numbers that share it: joining marks, ranks, spans of time, divisions (量词 and 序数 nouns after 吕叔湘
 * 《现代汉语八百词》). Words that count a section's own subject (`一、三个坚持`, `一、五年来`) are left out.
 */
const afterListed = [
  ...['、', '，', '和', '及', '与', '至', '到', '是'],
  ...[
    '产业',
    '次产业',
    '审',
    '中全会',
    '级',
    '类',
    '等',
    '线',
    '期',
    '批',
    '轮',
    '届',
    '档',
    '型',
    '度',
    '阶段',
  ],
  ...['季度', '季', '月', '月份', '旬', '周', '学期', '年级'],
  ...[
    '号',
    '组',
    '班',
    '队',
    '楼',
    '层',
    '栋',
    '幢',
    '单元',
    '环',
    '路',
    '区',
    '科',
    '院',
    '厂',
    '村',
    '社',
    '中',
  ],
  ...['标段', '大队', '中队', '车间', '支部', '小区', '分公司', '项目部', '章', '节', '条', '款'],
] as const

/**
 * The kinds of markers, in the order in which they are tried.
 * Levels after GB/T 9704-2012, 7.3.3 (`一、` `（一）` `1.` `（1）`) and, for statutes, 立法技术规范 (编 章 节 条); the counting
 * words after 黄伯荣、廖序东《现代汉语》 on 序数 and listing conjunctions.
 */
export const markerKinds: readonly MarkerKind[] = [
  {
    style: 'volume',
    loose: true,
    apart: true,
    stands: 'heading',
    rank: 0,
    numerals: 'han',
    open: ['第'],
    close: ['编', '篇', '部分'],
    digits: true,
    boundary: true,
  },
  {
    style: 'chapter',
    loose: true,
    apart: true,
    stands: 'heading',
    rank: 1,
    numerals: 'han',
    open: ['第'],
    close: ['章'],
    digits: true,
    boundary: true,
  },
  {
    style: 'subchapter',
    loose: true,
    apart: true,
    stands: 'heading',
    rank: 2,
    numerals: 'han',
    open: ['第'],
    close: ['节'],
    digits: true,
    boundary: true,
    unless: /^[课约点]/,
  },
  {
    style: 'article',
    through: true,
    loose: true,
    apart: true,
    stands: 'heading',
    rank: 3,
    numerals: 'han',
    open: ['第'],
    close: ['条'],
    digits: true,
    boundary: true,
    unless: /^[款项的规和、至之]/,
  },
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
  { style: 'han-half', stands: 'both', rank: 5, numerals: 'han', close: ['）', ')'], boundary: true },
  {
    style: 'arabic',
    loose: true,
    stands: 'both',
    rank: 6,
    numerals: 'arabic',
    close: dots,
    boundary: true,
    unless: /^\d{1,2}(?:\.\d{1,2})*\s/,
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
  { style: 'han-bare', stands: 'heading', rank: 4, numerals: 'han', boundary: true, bare: true },
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
    unless: new RegExp(`^(?:[${measures}]|[^\\s\\u4e00-\\u9fff])`),
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
    unless: new RegExp(`^(?:[${measures}]|[^\\s\\u4e00-\\u9fff])`),
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
    style: 'letter-paren',
    loose: true,
    stands: 'both',
    rank: 9,
    numerals: 'letter',
    open: ['（', '('],
    close: ['）', ')'],
    boundary: false,
  },
  {
    style: 'first',
    counts: true,
    stands: 'both',
    rank: 10,
    numerals: 'han',
    open: ['第'],
    close: commas,
    digits: true,
    boundary: true,
    lists: afterListed,
  },
  {
    style: 'first',
    counts: true,
    stands: 'point',
    rank: 10,
    numerals: 'han',
    open: ['第'],
    close: ['是'],
    digits: true,
    boundary: true,
    unless: /^否/,
  },
  {
    style: 'is',
    counts: true,
    loose: true,
    stands: 'point',
    rank: 11,
    numerals: 'han',
    close: ['是'],
    digits: true,
    boundary: true,
    unless: /^否/,
  },
  {
    style: 'must',
    counts: true,
    loose: true,
    stands: 'point',
    rank: 11,
    numerals: 'han',
    close: ['要'],
    digits: true,
    boundary: true,
    unless: /^(?:素|件|点(?![面对燃亮])|务(?![实必])|领(?!导)|求(?![真实新稳变进效]))/,
  },
  {
    style: 'reason',
    stands: 'point',
    rank: 11,
    numerals: 'han',
    close: ['来', '则'],
    boundary: true,
    unless: /^(?:[一二]?[去往回]|[自源信电访函宾])/,
  },
  {
    style: 'of-these',
    counts: true,
    stands: 'point',
    rank: 11,
    numerals: 'han',
    open: ['其'],
    close: commas,
    closeOptional: true,
    boundary: true,
  },
  {
    style: 'sequence',
    counts: true,
    stands: 'point',
    rank: 11,
    numerals: 'word',
    words: { 首先: 1, 其次: 2, 再次: 3, 最后: 0 },
    close: commas,
    closeOptional: true,
    boundary: true,
    unless: /^[一的]/,
  },
  {
    style: 'aspect',
    counts: true,
    stands: 'point',
    rank: 11,
    numerals: 'word',
    words: { 一方面: 1, 另一方面: 2 },
    close: ['，', ','],
    boundary: true,
  },
]

/** Nouns that points are announced with, and that a first 一是 may stand right behind: `主要措施一是…，二是…`. */
export const gluedNouns: readonly string[] = [
  ...['措施', '做法', '办法', '举措', '方法', '途径', '步骤', '经验', '体会', '成效', '特点', '亮点', '变化'],
  ...['原因', '根源', '问题', '不足', '困难', '难点', '表现', '差距', '短板'],
  ...['任务', '重点', '目标', '要求', '方面', '工作', '建议', '打算'],
]
