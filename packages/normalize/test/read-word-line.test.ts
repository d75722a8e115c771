import { describe, expect, it } from 'vitest'
import { noiseLines } from '../src/rules/noise/noise-lines.ts'
import { countTools, hasSureTool } from '../src/rules/noise/read-word-line.ts'
import { runRule } from './run-rule.ts'

describe('the tools of a page', () => {
  it.each([
    ['【字号：大 中 小】', 4],
    ['打印 | 收藏 | 分享', 3],
    ['字号：', 1],
    ['】', 1],
    ['收藏', 1],
    ['收藏 微信', 1],
    ['微信 微博', 0],
    ['书签 分享 收藏 / 23', 3],
    ['X 关闭', 1],
    ['×××', 0],
    ['分享经验', 0],
    ['大', 1],
    ['中小学', 0],
    ['打印设备采购', 0],
    ['', 0],
  ])('%s names %i', (line, count) => expect(countTools(line)).toBe(count))

  it.each([
    ['关闭本页', true],
    ['打印 关闭', false],
    ['关闭本页3个', false],
  ])('%s names one that stands nowhere else: %s', (line, isSure) => expect(hasSureTool(line)).toBe(isSure))

  it('are cut in a row of lines that one only a page has begins, and the report below them stays', () => {
    const tools = '下载\n打印\n【字号：\n大\n】\n'
    const cutKinds = (text: string) => runRule(noiseLines, text).cuts?.map(({ kind }) => kind) ?? []
    expect(cutKinds(`打印本页\n${tools}供电所工作总结\n一、抢修\n`)).toEqual([
      'page-button',
      ...Array(5).fill('page-tool'),
    ])
    expect(cutKinds(`${tools}供电所工作总结\n一、抢修\n`)).toEqual([])
  })

  it('are cut beside a line that only a page has, with the title between', () => {
    const { cuts } = runRule(noiseLines, '打印\n供电所工作总结\n发布时间：2022-01-05 来源：某网\n一、抢修\n')
    expect(cuts?.map(({ kind }) => kind)).toEqual(['page-tool', 'page-data'])
  })

  it.each(['工作总结\n\n收藏\n新征文物12件。', '分享\n交流经验3次。\n下载\n资料40份。'])(
    'stay where each stands alone: %j',
    (text) => expect(runRule(noiseLines, text).cuts ?? []).toEqual([]),
  )
})
