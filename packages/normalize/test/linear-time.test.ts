import { describe, expect, it } from 'vitest'
import { fillerGlyphs } from '../src/find-masks.ts'
import { normalize } from '../src/index.ts'
import { rules } from '../src/rules/index.ts'
import { signTables } from '../src/sign-tables.ts'

/** What a step of quadratic time would take minutes for. */
const limit = 10_000

/** How long a text of one thing repeated takes, in milliseconds. */
function timeOf(unit: string, length: number, path = 'a.txt'): number {
  const text = unit.repeat(length / unit.length)
  const start = performance.now()
  const { source } = normalize(text, { id: 'a', path })
  expect(source.length).toBe(text.replace(/^\uFEFF/, '').length)
  return performance.now() - start
}

describe('a megabyte of one thing', () => {
  it.each(['*', '“', ' ', '#', '党'])('%j', { timeout: 60_000 }, (unit) => {
    expect(timeOf(unit, 1 << 20)).toBeLessThan(limit)
  })
})

const units = [
  ...[
    '* ',
    '**党',
    '”',
    '“党”',
    '”党',
    '"',
    '"党"',
    '\u3000',
    ' 。',
    '##',
    '##a',
    'a##',
    '##abc',
    '$$',
    'X ',
    'Ｘ',
    'Ａ',
    'Ａ１',
  ],
  ...[
    '某',
    '某市',
    '×',
    '○',
    '□',
    '_',
    '…',
    '\r',
    '\r\n',
    '\n',
    '\0',
    '\u200b',
    '\u200d',
    '— ',
    '来源：',
    '更多',
    '打印本页 ',
    '第1页\n',
    '12\n',
    '党建\n-1-\n',
    'a\u0301',
    '\u0301',
    '\u1100\u1161',
    '\ud800',
    '�',
    '😀',
    'ǚ',
    '党(lǚ)',
    '党,',
    '党, ',
    '＂',
    '="',
    '来源：网 ',
    '\n来源：网 编辑：甲',
    '，',
    '，。',
    '、',
    '年',
    '1 ',
    '1 9 9 3 年3 月',
    '号',
    '某政发[2021]1号',
    '党建工作 ',
    'https://a',
    '本文',
  ],
]

/** A short length in CI; all of 1, 2 and 4 MB in the long mode. */
const lengths = process.env.RUNS ? [1 << 20, 1 << 21, 1 << 22] : [1 << 17]

describe('a long text of what a rule looks at', () => {
  it.each(units)('%j', { timeout: 120_000 }, (unit) => {
    for (const length of lengths) expect(timeOf(unit, length)).toBeLessThan(limit * Math.max(1, length >> 20))
  })
})

/** One character of each class that the rules tell apart. */
function oneOfEach(): string[] {
  const { classOf } = signTables([...rules, { signs: fillerGlyphs }])
  const first = new Map<number, string>()
  for (const [code, index] of classOf.entries())
    if (!first.has(index)) first.set(index, String.fromCharCode(code))
  return [...first.values()]
}

describe('a long text of one character of each class', () => {
  it.each(oneOfEach())('%j', { timeout: 120_000 }, (character) => {
    for (const length of lengths)
      expect(timeOf(character, length)).toBeLessThan(limit * Math.max(1, length >> 20))
  })
})

const markup = {
  'a.md': [
    ...[
      '<',
      '<a ',
      '<!--',
      '[',
      '[a](',
      '![',
      '![](a)*',
      '[](',
      '](',
      '*',
      '**党',
      'a**',
      '_',
      '&',
      '&amp;',
      '`',
      '`a',
      '``a`',
      '\\',
    ],
    ...[
      '> ',
      '- ',
      '* ',
      '1. ',
      '- - a\n',
      '  - a\n',
      '> a\n',
      '# a\n',
      '#',
      '党\n=\n',
      '|',
      '| a ',
      'a|b\n-|-\n',
      '~~~\n',
      '[a]: /b\n',
      '---\na: b\n',
      '\n',
      '\t',
    ],
  ],
  'a.html': [
    ...[
      '<',
      '<a ',
      '<a x="',
      "<a x='>",
      '<!--',
      '<p>',
      '<td>',
      '<table><tr><td>',
      '<header>',
      '<div class="nav">',
      '<script>',
      '<h1>',
    ],
    ...['<a>党', '<b>党', '<li>一', '<ul><li>一', '</p>', '&', '&a', '?', ' ', '党\n'],
  ],
}

describe.each(Object.entries(markup))('a long text of markup in %s', (path, units) => {
  it.each(units)('%j', { timeout: 60_000 }, (unit) => {
    const length = ['<', '[', '*', '&', '> '].includes(unit) ? 1 << 20 : 1 << 17
    expect(timeOf(unit, length, path)).toBeLessThan(limit)
  })
})
