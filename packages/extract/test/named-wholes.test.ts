import { expect, test } from 'vitest'
import { createExtractor } from '../src/index.ts'
import { documentOf } from './document-of.ts'

const extract = createExtractor()

/** What was done to what, of each quantity of a text. */
function argumentsOf(text: string): string[] {
  const words = (part: { span: readonly [number, number] } | undefined) =>
    part ? text.slice(...part.span) : '–'
  return extract(documentOf(text)).facts.flatMap((fact) =>
    fact.type === 'quantity' ? [`${words(fact)} ${words(fact.action)} ${words(fact.object)}`] : [],
  )
}

test.each([
  ['石桥村房租上涨12%。', ['12% 上涨 房租']],
  ['清江县水务局供水量增长8%。', ['8% 增长 供水量']],
  ['拿下石桥村、青湾村订单360万元。', ['360万元 拿下 订单']],
  ['资助松岭县第三中学学生42名。', ['42名 资助 学生']],
  ['站长何建平修水泵12台。', ['12台 修 水泵']],
])('what a name tells of the place or the owner is left out of the object: %s', (text, found) => {
  expect(argumentsOf(text)).toEqual(found)
})

test.each([
  ['召开党委会议12次。', ['12次 召开 党委会议']],
  ['办理政协提案36件。', ['36件 办理 政协提案']],
  ['开展支部活动9次。', ['9次 开展 支部活动']],
  ['走访青湾村6次。', ['6次 走访 青湾村']],
])(
  'but a body that tells the kind of a thing stays, and so does a name that is all there is: %s',
  (text, found) => {
    expect(argumentsOf(text)).toEqual(found)
  },
)

test.each([
  ['青湾村及附近村寨果农80户。', ['80户 – 青湾村及附近村寨果农']],
  ['松岭镇以及下游乡镇渔民45名。', ['45名 – 松岭镇以及下游乡镇渔民']],
  ['青湾村内水渠4公里。', ['4公里 – 青湾村内水渠']],
  ['云南省外订单25份。', ['25份 – 云南省外订单']],
  ['四川省籍船员18名。', ['18名 – 四川省籍船员']],
  ['太行山南麓果园90亩。', ['90亩 – 太行山南麓果园']],
  ['华东地区门店7家。', ['7家 – 华东地区门店']],
  ['解放路口岗亭3座。', ['3座 – 解放路口岗亭']],
  ['武汉市区泵站14座。', ['14座 – 武汉市区泵站']],
])('a name that the words behind it go on from is not cut off: %s', (text, found) => {
  expect(argumentsOf(text)).toEqual(found)
})

test.each([
  ['宁康港货轮22艘。', ['22艘 – 货轮']],
  ['资助松岭镇女教师16名。', ['16名 资助 女教师']],
  ['县乡桥梁26座。', ['26座 – 县乡桥梁']],
  ['山村医院9家。', ['9家 – 山村医院']],
  ['老港货轮5艘。', ['5艘 – 老港货轮']],
  ['小河闸门6座。', ['6座 – 小河闸门']],
  ['全镇村组水渠33公里。', ['33公里 – 全镇村组水渠']],
])('a class of place ends a name behind two characters only that say no size or level: %s', (text, found) => {
  expect(argumentsOf(text)).toEqual(found)
})

test.each([
  ['青湾村上年度脱困户16户，小学生80名。', ['16户 – 脱困户', '80名 – 小学生']],
  ['青湾村或邻乡瓦匠14人，邻乡货商6名。', ['14人 – 青湾村或邻乡瓦匠', '6名 – 邻乡货商']],
  ['青湾村栽树260棵。', ['260棵 栽 树']],
  ['20**年6月开会36次。', ['36次 开会 –']],
])('no verb is made of a date or a conjunction behind a name: %s', (text, found) => {
  expect(argumentsOf(text)).toEqual(found)
})

test('an act before a verb of one character and its object does not govern them', () => {
  expect(argumentsOf('集中缴粮35次。')).toEqual(['35次 缴 粮'])
  expect(argumentsOf('突击查酒驾35次，集中退款9次。')).toEqual(['35次 查 酒驾', '9次 退款 –'])
  expect(argumentsOf('集中约谈18人。')).toEqual(['18人 约谈 –'])
  expect(argumentsOf('集中供热面积6万平方米。')).toEqual(['6万平方米 – 集中供热面积'])
  expect(argumentsOf('提供查档35次。')).toEqual(['35次 提供 查档'])
})
