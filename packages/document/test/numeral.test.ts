import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numeralCharacters, parseNumeral, writeNumeral } from '../src/index.ts'

describe('parseNumeral', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百一十', 110],
    ['二百十五', 215],
    ['三百二十', 320],
    ['两千零五十', 2050],
    ['一千零五', 1005],
    ['三万五千', 35_000],
    ['十二万', 120_000],
    ['一万零三十', 10_030],
    ['一百零四万', 1_040_000],
    ['两亿三千万', 230_000_000],
    ['一万亿', 1e12],
    ['四万万', 400_000_000],
    ['四万万五千万', 450_000_000],
    ['一万亿五千万', 1_000_050_000_000],
    ['二〇二三', 2023],
    ['二零零八', 2008],
  ])('reads %s', (numeral, value) => {
    expect(parseNumeral(numeral)).toBe(value)
  })

  it.each([
    ...[
      '',
      '百',
      '万',
      '十十',
      '两三',
      '三十两',
      '三百二',
      '一万二',
      '一百零',
      '十零',
      '零十',
      '一百零十',
      '一千零零五',
      '百万',
    ],
    ...[
      '一亿万',
      '一万一万',
      '万万',
      '一亿万万',
      '一亿亿',
      '十百',
      '二十三十',
      '12',
      '一2',
      '一 二',
      'constructor',
      '甲',
    ],
  ])('refuses %j', (numeral) => {
    expect(parseNumeral(numeral)).toBeNull()
  })

  it('gives a whole number or null for any join of its characters', () => {
    const numerals = fc.string({ unit: fc.constantFrom(...numeralCharacters), maxLength: 12 })
    fc.assert(
      fc.property(numerals, (numeral) => {
        const value = parseNumeral(numeral)
        return value === null || (Number.isInteger(value) && value >= 0)
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})

describe('writeNumeral', () => {
  it('is what parseNumeral reads, from 1 to 999', () => {
    for (let value = 1; value <= 999; value += 1) expect(parseNumeral(writeNumeral(value))).toBe(value)
  })

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [999, '九百九十九'],
  ])('writes %i as %s', (value, numeral) => {
    expect(writeNumeral(value)).toBe(numeral)
  })

  it.each([0, -1, 1.5, 1000, Number.NaN])('leaves %d in digits', (value) => {
    expect(writeNumeral(value)).toBe(String(value))
  })
})
