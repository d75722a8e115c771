import { assertDocument, nodesOf, plainDocument, sectionsOf } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { segment } from '../src/index.ts'

/** Texts that punish a scan which starts over at every character; `pnpm bench segment` prints how the time grows with such. */
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
  'adverbs that could count': '首先甲。',
  'labels in mid-paragraph': '存在问题：甲。原因分析：一是乙。',
  stems: '甲、',
  'bare numbers': '1 总则\n甲。\n',
  'headings without a break': '一、甲（一）乙。',
  'whole lists on lines': '1.甲。2.乙。\n',
  'counts that begin anew': '一、甲\n二、乙\n丙丁\n',
  'swapped kinds': '一、甲\n2、乙\n三、丙\n',
  'a run of blanks': ' ',
  'a run of numerals': '一',
  'brackets between blanks': '（甲） ',
  'headings between blanks': '一、甲 乙。 ',
  'headings that end at a blank': '一、甲乙丙 丁戊己3次。\n',
  'groups over two numbers each': '甲乙\n一、丙\n二、丁\n',
  'notes with items': '说明：\n1.甲\n2.乙\n',
  'labels that begin counts': '存在问题：\n一、甲\n二、乙\n',
  'numbers in square brackets': '[1]甲\n[2]乙\n',
}

test.each(Object.entries(hostile))('%s', (_, unit) => {
  assertDocument(segment(plainDocument(unit.repeat(Math.ceil(20_000 / unit.length)))))
})

/** Openings of headings that stand one below another: as many sections deep as there are kinds, however many there are. */
const openings = [
  '附件',
  '附件：',
  '附件1',
  '附件1：',
  '附录',
  '一、',
  '（一）',
  '第一章',
  '1.',
  '前言',
  '总结',
  '措施：',
]

test.each([...openings, openings.join('\n'), [...openings].reverse().join('\n')])(
  'lines of %j nest no deeper than their kinds',
  (unit) => {
    const document = segment(plainDocument(`工作总结\n${`${unit}\n`.repeat(2000)}`))
    assertDocument(document)
    const depths = Array.from(sectionsOf(document.tree), ({ id }) => id.split('.').length)
    expect(Math.max(0, ...depths)).toBeLessThanOrEqual(8)
  },
)

const mostSeconds = 10

/** The processor's own time for a text, as other programs may have the machine. */
function secondsOf(text: string): number {
  const start = process.cpuUsage()
  assertDocument(segment(plainDocument(text)))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

test('numbers that wrapped lines count on from are looked for within a bound: what took half a minute ends in a second', () => {
  const line = (from: string) => `${from.padEnd(40, '甲')}\n`
  expect(secondsOf(line('开头。') + line('（2）').repeat(40_000))).toBeLessThan(mostSeconds)
})

/** Units of which so many took a quarter of a minute and more while each was looked for in all that stands before it or behind it. */
test.each([
  ['numbers that have their line to themselves', '一\n甲：\n二\n乙：\n', 20_000],
  ['lines of a head without a title', '编者按\n', 80_000],
  ['dates in a head without a title', '甲2023-1-5\n', 40_000],
])('%s take a time in step with their number', (_, unit, times) => {
  expect(secondsOf(unit.repeat(times))).toBeLessThan(mostSeconds)
})

test('one lead among hundreds of points still bears some confidence', () => {
  const points = Array.from(
    { length: 400 },
    (_, i) => `（${i + 1}）${i === 0 ? '清点库存。全年' : ''}完成盘点。`,
  )
  const { tree } = segment(plainDocument(`仓库工作总结\n一、工作情况\n主要是：${points.join('')}`))
  const led = [...nodesOf(tree)].flatMap((node) =>
    node.type === 'point' && node.lead ? [node.leadConfidence] : [],
  )
  expect(led).toEqual([0.01])
})
