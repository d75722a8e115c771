import { describe, expect, it } from 'vitest'
import { textsOf } from './facts-of.ts'

describe('role', () => {
  it.each([
    ['乡镇（街道）党（工）委书记述职', ['乡镇（街道）党（工）委书记']],
    ['督促党支部书记履职', ['党支部书记']],
    ['组织支部书记学习', ['支部书记']],
    ['党组织书记第一责任人职责', ['党组织书记', '第一责任人']],
    ['任安平县人民医院内科主任', ['安平县人民医院内科主任']],
    ['个别村民小组长年龄偏大', ['村民小组长']],
    ['驻村第一书记马志强', ['驻村第一书记']],
    ['柳溪镇党委书记', ['柳溪镇党委书记']],
    ['优秀村党支部书记', ['村党支部书记']],
    ['推行河长制，召开局长办公会，登上主席台', []],
    ['党员、干部、群众', []],
    ['在县委领导下', []],
  ])('%s', (text, spans) => {
    expect(textsOf(text, 'role')).toEqual(spans)
  })

  it('takes in the body, which is then no fact of its own', () => {
    expect(textsOf('县委书记', 'organization')).toEqual([])
  })
})
