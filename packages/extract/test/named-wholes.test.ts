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
