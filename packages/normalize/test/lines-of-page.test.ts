import { expect, it } from 'vitest'
import { noiseLines } from '../src/rules/noise/noise-lines.ts'
import { runRule } from './run-rule.ts'

const afterwards = (text: string) => {
  let rest = text
  for (const { span } of runRule(noiseLines, text).edits.toReversed())
    rest = rest.slice(0, span[0]) + rest.slice(span[1])
  return rest.split('\n')
}

it('takes the fields of a catalogue off a page, and leaves its title', () => {
  const page =
    '索引号: | |\n发文机关:柳河县统计局 | 主题词: |\n标题:柳河县统计局工作总结 | |\n主题分类:其它 |\n正文。'
  expect(afterwards(page)).toEqual(['', '', '柳河县统计局工作总结', '', '正文。'])
})

it('takes fields alone on their lines where three stand one below the other', () => {
  expect(afterwards('索引号：0123\n发文机关：县档案馆\n公开日期：2022-01-05\n正文。')).toEqual([
    '',
    '',
    '',
    '正文。',
  ])
})

it('takes fields that are glued to their values where three stand one below the other', () => {
  const page = '发文机关某省交通运输厅\n发文日期2021年12月21日\n时效性现行有效\n厅直各单位：'
  expect(afterwards(page)).toEqual(['', '', '', '厅直各单位：'])
})

it.each([
  '发文机关标志居中排布\n发文日期用阿拉伯数字\n正文。',
  '标题：柳河县统计局工作总结\n正文。',
  '作者：张三\n时间：2022年3月\n正文。',
  '主题词：统计 总结\n抄送：县政府办公室\n',
  '名称：某厂\n编辑：3人\n日期：每月\n合计：12人',
])('leaves what a report says: %j', (text) => {
  expect(afterwards(text)).toEqual(text.split('\n'))
})

it('looks at no line twice, however many fields follow one another', () => {
  expect(afterwards('日期：每月\n'.repeat(20000)).length).toBe(20001)
})

it('takes the titles of other pages behind a text off it', () => {
  expect(afterwards('正文。\n【自查报告】相关文章:\n\n1.学校自查报告范文\n2.食堂自查报告')).toEqual([
    '正文。',
    '',
    '',
    '',
    '',
  ])
})

it('leaves what a report goes on with behind such a line', () => {
  const text = '【自查报告】相关文章:\n1.学校自查报告\n一年来，完成自查12次。'
  expect(afterwards(text).slice(1)).toEqual(['1.学校自查报告', '一年来，完成自查12次。'])
})
