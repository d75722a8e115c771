import { describe, expect, it } from 'vitest'
import { textsOf } from './facts-of.ts'

describe('person', () => {
  it.each([
    ['习近平总书记', ['习近平']],
    ['局长张大伟主持', ['张大伟']],
    ['由李敏同志负责', ['李敏']],
    ['副主任王建国、赵敏', ['王建国', '赵敏']],
    ['给予李某某警告', ['李某某']],
    ['述职人：何志强', ['何志强']],
    ['书记高度重视，局长高水平推进', []],
    ['县委包联干部', []],
  ])('%s', (text, spans) => {
    expect(textsOf(text, 'person')).toEqual(spans)
  })
})
