import { describe, expect, it } from 'vitest'
import { textsOf } from './facts-of.ts'

describe('document, term, slogan', () => {
  it('takes outermost pairs with their marks', () => {
    expect(textsOf('印发《关于〈条例〉的说明》和《学习“四史”》', 'document')).toEqual([
      '《关于〈条例〉的说明》',
      '《学习“四史”》',
    ])
    expect(textsOf('做到“两个‘不’和一个‘是’”', 'term')).toEqual(['“两个‘不’和一个‘是’”'])
  })

  it('takes pairs with a wrong glyph, and no half ones', () => {
    expect(textsOf('参与”朗读者”活动', 'term')).toEqual(['”朗读者”'])
    expect(textsOf('参与“朗读者活动', 'term')).toEqual([])
    expect(textsOf('开展“清渠行动〞和〝亮灯日〞', 'term')).toEqual(['“清渠行动〞', '〝亮灯日〞'])
  })

  it('knows formulas without marks', () => {
    expect(textsOf('落实三会一课和“两个维护”', 'slogan')).toEqual(['三会一课'])
  })
})
