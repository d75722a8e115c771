import { describe, expect, it } from 'vitest'
import { textsOf } from './facts-of.ts'

describe('where names of persons end', () => {
  it.each([
    ['民警甘超冲进火场', ['甘超']],
    ['民警潘冲说', ['潘冲']],
    ['罗莉获得“岗位能手”称号，余茶获得丰收', ['罗莉']],
    ['黄桃获“金奖”，白莲获“地理标志”称号，汤圆获“名小吃”', []],
    ['丁岚以个人业绩居首', ['丁岚']],
    ['股长尹丹全程跟踪', ['尹丹']],
    ['关长沈国梁带队，园长范静主持', ['沈国梁', '范静']],
    ['光××机电一家就欠款', []],
  ])('%s', (text, expected) => {
    expect(textsOf(text, 'person')).toEqual(expected)
  })
})
