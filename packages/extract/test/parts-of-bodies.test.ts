import { describe, expect, it } from 'vitest'
import { textsOf } from './facts-of.ts'

const organizations = (text: string): string[] => textsOf(text, 'organization')

describe('parts of bodies', () => {
  it.each([
    [
      'a part comes again by its own name',
      '石门县水务局河道保洁大队召开总结会。会上，河道保洁大队介绍了做法',
      2,
    ],
    ['so does a numbered one', '省第二强制隔离戒毒所五大队汇报。民警调到五大队以后', 2],
  ])('%s', (_, text, count) => {
    expect(organizations(text)).toHaveLength(count)
  })

  it.each([
    ['六监区、二车队', '由六监区组织演练，二车队保障运输', ['六监区', '二车队']],
    ['a numeral that counts', '新增两车队、三个车间', []],
    ['an organ of a numbered part', '作为三大队党支部的委员', ['三大队党支部']],
    ['an organ of a department of study', '土壤系学生党支部入选', ['土壤系学生党支部']],
    ['地测科', '由地测科复测，被狱政科点名', ['地测科', '狱政科']],
    ['a field of rooms', '设备管理处、实验室管理处', ['设备管理处', '实验室管理处']],
    ['西南办事处', '西南办事处签约', ['西南办事处']],
    ['a side where something lies', '西南方向办事', []],
    ['a room for persons', '候审室监控设备老化', []],
    ['所 as a particle', '所思所想、所急所盼', []],
    [
      'a project of a firm at a place',
      '江安建设集团有限公司柳沟水库扩容工程项目部施工',
      ['江安建设集团有限公司柳沟水库扩容工程项目部'],
    ],
    ['a branch', '由恒安财险平湖支公司理赔', ['恒安财险平湖支公司']],
    ['a law firm', '请恪信律师事务所代理', ['恪信律师事务所']],
    [
      'a workshop by what it makes',
      '数控车间党支部、印染车间党支部结对',
      ['数控车间党支部', '印染车间党支部'],
    ],
    [
      'what is done to the organs of workshops',
      '考核车间党总支，检查车间党支部，服务车间党支部，领导系党支部',
      ['车间党总支', '车间党支部', '车间党支部', '系党支部'],
    ],
    ['whose the organ is, by a word that describes', '建设重点车间党支部', ['车间党支部']],
    ['rooms that people serve in', '值班室值守，接待室接待来客', ['值班室', '接待室']],
    ['rooms that they are met in', '会见室检修，洽谈室改造', []],
    ['a numbered workshop before its act', '三车间开展自查', ['三车间']],
    ["a part of the writer's own body", '本院立案庭审结，院办公室印发', ['立案庭', '院办公室']],
    ['a numbered workshop that a word goes on from', '两机相隔三车间隔板', []],
    ['an office by its line of work', '教育矫治科点名', ['教育矫治科']],
    ['any kind of works and of plants', '帮扶车间带动就业，灵长科繁殖，蓝筹股上涨', []],
    ['sound words behind the field of an office', '心理科普、营养科研、感染疾病科室、招考办法', []],
    ['words that the end of a court opens', '观摩综合审判庭审，开展知识产权庭审', []],
    [
      'the same office and court',
      '心理科接诊，招考办公示，综合审判庭结案',
      ['心理科', '招考办', '综合审判庭'],
    ],
    ['any law firm', '请律师事务所代理', []],
  ])('%s', (_, text, expected) => {
    expect(organizations(text)).toEqual(expected)
  })

  it('takes what one goes to remember for a place, and what acts for a body', () => {
    expect(textsOf('赴云台山革命纪念馆接受教育', 'place')).toContain('云台山革命纪念馆')
    expect(organizations('与云台山革命纪念馆共建')).toEqual(['云台山革命纪念馆'])
  })
})
