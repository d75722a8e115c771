import { describe, expect, it } from 'vitest'
import { fillerGlyphs } from '../src/find-masks.ts'
import { normalize } from '../src/index.ts'
import { rules } from '../src/rules/index.ts'
import { signTables } from '../src/sign-tables.ts'
import { growthOf, mostGrowth } from './growth.ts'

/** Reads a text of one thing repeated. */
function read(unit: string, length: number, path = 'a.txt'): void {
  const text = unit.repeat(length / unit.length)
  const { source } = normalize(text, { id: 'a', path })
  expect(source.length).toBe(text.replace(/^\uFEFF/, '').length)
}

/** The length of the longest text; `RUNS` asks for the long mode. */
const longest = process.env.RUNS ? 1 << 22 : 1 << 17

/** How the time for a text of one thing grows with its length. */
const growth = (unit: string, length = longest, path = 'a.txt') =>
  growthOf((length) => read(unit, length, path), length)

describe('a megabyte of one thing', () => {
  it.each(['*', '“', ' ', '#', '党'])('%j', { timeout: 60_000 }, (unit) => {
    expect(growth(unit, 1 << 20)).toBeLessThan(mostGrowth)
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

describe('a long text of what a rule looks at', () => {
  it.each(units)('%j', { timeout: 120_000 }, (unit) => {
    expect(growth(unit)).toBeLessThan(mostGrowth)
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
    expect(growth(character)).toBeLessThan(mostGrowth)
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
    expect(growth(unit, length, path)).toBeLessThan(mostGrowth)
  })
})
