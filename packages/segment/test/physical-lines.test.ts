import { expect, test } from 'vitest'
import { markedPlaces } from '../src/lines/characters.ts'
import { unknownSource } from '../src/lines/line-source.ts'
import { physicalLines } from '../src/lines/physical-lines.ts'

const read = (text: string, written: readonly number[] = []) =>
  physicalLines(text, markedPlaces(text), { ...unknownSource, written: new Set(written) }).map(
    ({ span, indent, apart }) => [text.slice(...span), indent, apart],
  )

test('a line ends at \\n, \\r, both together, and the separators of Unicode', () => {
  for (const end of ['\n', '\r', '\r\n', '\u2028', '\u2029', '\v', '\f'])
    expect(read(`修渠${end}巡堤`)).toEqual([
      ['修渠', 0, false],
      ['巡堤', 0, false],
    ])
})

test('an indent is counted in columns, and an empty line parts', () => {
  expect(read('修渠\n\n\u3000\u3000巡堤\r\n\r\n 验船')).toEqual([
    ['修渠', 0, false],
    ['巡堤', 4, true],
    ['验船', 1, true],
  ])
})

test('a break that the source has as a reference ends no line', () => {
  expect(read('修渠\n巡堤', [2])).toEqual([['修渠\n巡堤', 0, false]])
})
