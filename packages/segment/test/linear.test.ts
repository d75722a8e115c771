import { plainDocument } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { segment } from '../src/index.ts'

/** Texts that punish a scan which starts over at every character. */
const hostile: Record<string, string> = {
  'counting words': '一是',
  'counting words after stops': '。一是',
  brackets: '（一）',
  'opening quotation marks': '“',
  'opening brackets': '（',
  'quotations of a stop': '“。”',
  'short lines': '工作\n',
  'headings on three levels': '一、甲\n（一）乙。\n1.丙。\n',
  labels: '原因分析：甲\n',
  'line-initial points': '一是甲。\n',
  'circled numbers': '①',
  stops: '。',
  'items on one line': '（1）甲；',
  'items on lines of their own': '1.甲；\n',
  'lists of numbers on lines of their own': '一、二季度甲\n',
  'a heading of many members': '完成、',
  tabs: '\t1',
}

const time = (unit: string, length: number): number => {
  const document = plainDocument(unit.repeat(Math.ceil(length / unit.length)))
  const start = performance.now()
  segment(document)
  return performance.now() - start
}

test.each(Object.entries(hostile))(
  '%s',
  (_, unit) => {
    time(unit, 10_000)
    const small = time(unit, 10_000)
    const large = time(unit, 80_000)
    // Eight times the text: a quadratic scan takes sixty-four times as long. The floor keeps the clock's noise out.
    expect(large).toBeLessThan(24 * Math.max(small, 20))
  },
  30_000,
)

test('a long run of blanks inside a line', () => {
  expect(time(`甲${' '.repeat(200_000)}乙`, 1)).toBeLessThan(1000)
})
