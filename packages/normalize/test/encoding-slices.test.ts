import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../src/decoding/decode.ts'
import { commonCharacters, commonTraditionalCharacters } from '../src/lexicon/frequent-characters.ts'
import { type Encoding, encodeText } from './encode-text.ts'

/** Reports of the plainest kind, with figures, names, quotations and rare words in them. */
const simplified = `青柳镇党委书记2023年度抓基层党建工作述职报告
一、履职情况
（一）抓学习，强引领。坚持把理论学习摆在首位，全年召开党委会议36次、中心组学习会12次，讲授专题党课4场，撰写心得体会58篇。围绕“枫桥经验”开展宣讲，
惠及群众1.2万人（次）。
（二）抓队伍，固根本。举办“青柳夜校”培训班9期，培训村干部、后备力量317人；调整软弱涣散村党组织2个，发展党员23名，其中35岁以下占65.2%。
（三）抓服务，促振兴。投入资金860余万元，硬化乡村道路17公里，疏浚沟渠，修葺危房，扶持柑橘、鳜鱼、茶叶等产业，村集体收入平均达到28.5万元。
二、存在问题
一是理论学习不够深入，囫囵吞枣、浅尝辄止；二是服务群众的办法不多，个别同志有畏难情绪；三是督促检查偏软，跟踪问效不及时。
三、下一步打算
1.聚焦主责主业，健全考核评价体系。2.创新方式方法，擦亮“一村一品”名片。3.严明纪律规矩，驰而不息纠治“四风”。
联系人：欧阳颖，电话：0579-8765432，网址：http://www.example.com/list.html
`

const traditional = `青柳鎮公所一百一十二年度施政工作報告
壹、前言
本所秉持服務為先、效率為本的精神，全年召開會議36次，辦理訓練課程12場，參加人員計1,240人，並依據相關規定完成各項業務。
貳、辦理情形
（一）建設：整修道路17公里，改善排水設施，經費合計新臺幣860萬元，執行率達98.5%。
（二）社會：關懷獨居長者，發放補助，協調民間團體參與志願服務，獲得鄉親肯定。
參、檢討與展望
人力不足、經費有限，仍需爭取上級支持；未來將持續檢視流程，強化橫向聯繫，落實「以民為本」的理念。
`

/** The share of slices of a text in an encoding, one from each offset, whose encoding is recognised. Without one whole Chinese character there is nothing to tell by. */
function shareRight(text: string, encoding: Encoding, size: number): number {
  const bytes = encodeText(text, encoding)
  let slices = 0
  let right = 0
  for (let at = 0; at + size <= bytes.length; at += 1) {
    const slice = bytes.subarray(at, at + size)
    if (size < 100 && slice.filter((byte) => byte >= 0x80).length < 2) continue
    slices += 1
    if (decode(slice).encoding === encoding) right += 1
  }
  return right / slices
}

const cases: readonly (readonly [Encoding, number, string])[] = [
  ['utf-8', 32, simplified],
  ['gb18030', 32, simplified],
  ['utf-16le', 128, simplified],
  ['utf-16be', 128, simplified],
  ['utf-8', 32, traditional],
  ['big5', 64, traditional],
]

describe('slices that begin and end anywhere', () => {
  it.each(cases)('%s, %i bytes', (encoding, size, text) => {
    expect(shareRight(text, encoding, size)).toBeGreaterThanOrEqual(0.999)
  })

  it('reads generated texts, of which one character in six is rare', () => {
    const rare = '囫囵吞枣畏葸疏浚修葺鳜鱼柑橘氤氲踔厉恪守赓续桎梏'
    const numbers = fc.integer({ min: 0, max: 9999 }).map(String)
    const common = fc.constantFrom(...commonCharacters)
    const piece = fc.oneof(
      { weight: 8, arbitrary: common },
      { weight: 2, arbitrary: fc.constantFrom(...rare) },
      { weight: 1, arbitrary: fc.constantFrom(...'，。、；：“”（）') },
      { weight: 1, arbitrary: numbers },
    )
    const text = fc.array(piece, { minLength: 40, maxLength: 60 }).map((pieces) => pieces.join(''))
    const from = fc.integer({ min: 0, max: 8 })
    fc.assert(
      fc.property(text, from, fc.constantFrom<Encoding>('utf-8', 'gb18030'), (sample, at, encoding) => {
        expect(decode(encodeText(sample, encoding).subarray(at, at + 48)).encoding).toBe(encoding)
      }),
      { seed: 20240601, numRuns: 2000 },
    )
  })

  it('never takes Big5 for GBK', () => {
    const traditionalText = fc
      .array(fc.constantFrom(...commonTraditionalCharacters, ...'，。、'), { minLength: 40, maxLength: 200 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(traditionalText, (text) => {
        expect(decode(encodeText(text, 'big5')).encoding).toBe('big5')
      }),
      { seed: 20240601, numRuns: 1000 },
    )
  })
})
