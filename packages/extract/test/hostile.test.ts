import { assertDocument, type Point } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'
import { nameOf } from '../src/relations/name-of.ts'
import { documentOf } from './document-of.ts'

/** A text of one thing that punishes a look which starts over at each: quadratic time would run into the test's time limit. */
const long = (unit: string): string => unit.repeat(60_000 / unit.length)

const hostile: Record<string, string> = {
  'prepositions before listed figures without a verb': long('对、1人'),
  'figures under one preposition': `为${long('3户、')}发放`,
  'verbs in one list': long('、组织'),
  'names in one list': long('石桥、'),
  ordinals: long('第一'),
  'dots of foreign names': long('买·'),
  'levels in a row': long('县镇村'),
  'leaders whom 和 joins': long('县委领导和'),
  'posts in a row': long('副书记'),
  'names in a list': long('马金龙、'),
  'labels with half a bracket': long('人）：张伟'),
  'villages in a list': `${long('石门、')}等地`,
  'villages before 等': long('石门、双塘村等地'),
  'figures that 和 joins': '3名工人和'.repeat(40_000),
  'settlements of other words in a list': '花溪社区、建设社区、'.repeat(40_000),
  'open brackets around figures': long('（1人'),
  'commonest names of other tongues': long('巴特尔'),
  'trades in a row': long('纺织'),
  'zones in a row': long('开发区'),
  'verbs with their objects and figures': long('种菜3亩'),
  'characters that verbs are built of': `${long('灭鼠')}3吨`,
  'one verb over and over': `${long('产')}3吨`,
  'things that grow 分别': `${long('锅炉、')}机床产量分别增长${long('3%、')}5%`,
  'rates over and over': long('3元/吨/'),
  'told names over and over': `局长江水清到会。${long('江水清')}`,
  'told bodies over and over': `路产科查处3起。${long('路产科')}`,
  'fields of no body': long('质检营销调运'),
}

/** What grew by the square took half a minute and more on these; the processor's own time is taken, as other programs may have the machine. */
const mostSeconds = 10

test.each(Object.entries(hostile))('%s', (_, text) => {
  const start = process.cpuUsage()
  assertDocument(extract(documentOf(text)))
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(mostSeconds)
})

test('marks that do not close a statement', () => {
  const text = `${long('，')}甲。`
  const point: Point = {
    type: 'point',
    id: '1',
    span: [0, text.length],
    depth: 1,
    ordinal: { style: 'dot', value: 1, raw: '' },
    children: [],
  }
  expect(nameOf(text, point)).toEqual([0, text.length - 1])
})
