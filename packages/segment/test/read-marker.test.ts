import { describe, expect, test } from 'vitest'
import { findMarker } from '../src/markers/read-marker.ts'
import { writeOrdinal } from '../src/markers/write-ordinal.ts'

const first = (text: string) => {
  const marker = findMarker(text, 0, text.length)
  return marker ? [marker.ordinal.style, marker.ordinal.value, marker.ordinal.raw] : null
}

describe('findMarker', () => {
  test.each([
    ['一、成效', 'han', 1, '一、'],
    ['一、一季度成效', 'han', 1, '一、'],
    ['一、三个坚持', 'han', 1, '一、'],
    ['二、五年来的成效', 'han', 2, '二、'],
    ['二、一级抓一级', 'han', 2, '二、'],
    ['一、十四五、十五五衔接', 'han', 1, '一、'],
    ['十二．成效', 'han', 12, '十二．'],
    ['（二十一）成效', 'han-paren', 21, '（二十一）'],
    ['( 三 )成效', 'han-paren', 3, '( 三 )'],
    ['㈣成效', 'han-paren', 4, '㈣'],
    ['第一百零五条 会员', 'article', 105, '第一百零五条'],
    ['第3章 总则', 'chapter', 3, '第3章'],
    ['1.2023年工作', 'arabic', 1, '1.'],
    ['１２、成效', 'arabic', 12, '１２、'],
    ['（3）成效', 'arabic-paren', 3, '（3）'],
    ['⑷成效', 'arabic-paren', 4, '⑷'],
    ['5）成效', 'arabic-half', 5, '5）'],
    ['⑳成效', 'circled', 20, '⑳'],
    ['B.成效', 'letter', 2, 'B.'],
    ['第三，成效', 'first', 3, '第三，'],
    ['二是成效', 'is', 2, '二是'],
    ['三要成效', 'must', 3, '三要'],
    ['其二，成效', 'of-these', 2, '其二，'],
    ['其次是成效', 'sequence', 2, '其次'],
    ['另一方面，成效', 'aspect', 2, '另一方面，'],
    ['(甲)成效', 'stem-paren', 1, '(甲)'],
    ['丙、成效', 'stem', 3, '丙、'],
    ['第 二 章 成效', 'chapter', 2, '第 二 章'],
    ['四 、成效', 'han', 4, '四 、'],
  ])('%s', (text, ...expected) => expect(first(text)).toEqual(expected))

  test.each([
    '3.5万元',
    '一、二、三产业',
    '一、二季度完成',
    '三、四级风险点',
    '二、三是同类',
    '十四五、十五五',
    '第一、第二产业',
    '第一责任人',
    '2023年',
    '一要素齐全',
    '一是否',
    'APP.下载',
    '十十、',
    '甲、乙两类',
    '1 总则',
    '2.1 取水',
  ])('no marker: %s', (text) => expect(first(text)).toBeNull())
})

test.each([
  ['1 总则', 'arabic-bare', 1],
  ['三 总则', 'han-bare', 3],
  ['2.1 取水', 'decimal-2', 1],
  ['2.10.3 取水', 'decimal-3', 3],
  ['3.5万元', 'arabic', 3],
  ['一、二季度', 'han', 1],
])('a marker only where asked for: %s', (text, style, value) =>
  expect(findMarker(text, 0, text.length, undefined, true)?.ordinal).toMatchObject({ style, value }),
)

describe('writeOrdinal', () => {
  test.each([
    ['han-paren', '（三）', 12, '（十二）'],
    ['arabic', '3．', 4, '4．'],
    ['circled', '⑤', 6, '⑥'],
    ['sequence', '其次，', 3, '再次，'],
    ['letter', 'C.', 2, 'B.'],
    ['is', '三是', 2, '二是'],
    ['decimal-2', '2.1', 4, '2.4'],
    ['stem', '甲、', 2, '乙、'],
  ])('%s %s', (style, raw, value, expected) => expect(writeOrdinal({ style, raw }, value)).toBe(expected))
})
