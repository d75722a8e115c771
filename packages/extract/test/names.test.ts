import { describe, expect, it } from 'vitest'
import { textsOf } from './facts-of.ts'

describe('organization', () => {
  it.each([
    ['在党中央、国务院领导下', ['党中央', '国务院']],
    ['在县委县政府领导下', ['县委', '县政府']],
    ['接受县委组织部指导', ['县委组织部']],
    ['与XX县人民法院沟通', ['XX县人民法院']],
    ['XX党委（党组）研究', ['XX党委（党组）']],
    ['成立了意识形态工作领导小组', ['意识形态工作领导小组']],
    ['成立降本增效工作专班', ['降本增效工作专班']],
    ['联系县卫健委、市场监管局', ['县卫健委', '市场监管局']],
    ['同宏达物业公司、城关第二小学、王庄派出所共建', ['宏达物业公司', '城关第二小学', '王庄派出所']],
    ['驻县水利局纪检组', ['县水利局纪检组']],
    ['落实中央经济工作会议精神', []],
    ['加强医院管理，走访企业和学校', []],
    ['教育部署、财政部门', []],
  ])('%s', (text, spans) => {
    expect(textsOf(text, 'organization')).toEqual(spans)
  })
})

describe('role', () => {
  it.each([
    ['乡镇（街道）党（工）委书记述职', ['乡镇（街道）党（工）委书记']],
    ['督促党支部书记履职', ['党支部书记']],
    ['组织支部书记学习', ['支部书记']],
    ['党组织书记第一责任人职责', ['党组织书记', '第一责任人']],
    ['任安平县人民医院内科主任', ['安平县人民医院内科主任']],
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
  })

  it('knows formulas without marks', () => {
    expect(textsOf('落实三会一课和“两个维护”', 'slogan')).toEqual(['三会一课'])
  })
})
