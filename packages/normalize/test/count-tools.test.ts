import { describe, expect, it } from 'vitest'
import { countTools } from '../src/rules/count-tools.ts'
import { noiseLines } from '../src/rules/noise-lines.ts'
import { runRule } from './run-rule.ts'

describe('the tools of a page', () => {
  it.each([
    ['【字号：大 中 小】', 4],
    ['打印 | 收藏 | 分享', 3],
    ['字号：', 1],
    ['】', 1],
    ['收藏', 1],
    ['分享经验', 0],
    ['大', 1],
    ['中小学', 0],
    ['打印设备采购', 0],
    ['', 0],
  ])('%s names %i', (line, count) => expect(countTools(line)).toBe(count))

  it('are cut in a row of lines, and the report below them stays', () => {
    const { cuts } = runRule(noiseLines, '下载\n打印\n【字号：\n大\n】\n供电所工作总结\n一、抢修\n')
    expect(cuts?.map(({ kind }) => kind)).toEqual(Array(5).fill('page-tool'))
  })

  it.each(['工作总结\n\n收藏\n新征文物12件。', '分享\n交流经验3次。\n下载\n资料40份。'])(
    'stay where each stands alone: %j',
    (text) => expect(runRule(noiseLines, text).cuts ?? []).toEqual([]),
  )
})
