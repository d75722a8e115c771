import { describe, expect, it } from 'vitest'
import { textsOf } from './facts-of.ts'

describe('place', () => {
  it.each([
    ['到青泥村调研', ['青泥村']],
    ['支援华锦、武重社区防控', ['华锦', '武重社区']],
    ['考察云南', ['云南']],
    ['在山东省济宁市', ['山东省济宁市']],
    ['柳河镇党委', ['柳河镇']],
    ['走访张家湾', ['张家湾']],
    ['在解放路、建设路社区', ['解放路', '建设路社区']],
    ['全镇各村、社区，贫困村、示范村、特色小镇', []],
    ['XX区、XX村', []],
    ['村容村貌、车匪路霸', []],
  ])('%s', (text, spans) => {
    expect(textsOf(text, 'place')).toEqual(spans)
  })
})
