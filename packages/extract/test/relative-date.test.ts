import type { Leaf, Span } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { date } from '../src/finders/date/date.ts'
import { resolveFacts } from '../src/resolve.ts'
import type { Scan } from '../src/scan/scan.ts'
import { scanOf } from './facts-of.ts'

/** The dates of a report, given leaf by leaf, with what they mean where it is no value of their own. */
function resolvedIn(leaves: readonly (readonly [Leaf['type'], string])[]): [string, string | undefined][] {
  const text = leaves.map(([, words]) => words).join('\n')
  let at = 0
  const scan: Scan = {
    ...scanOf(text),
    leaves: leaves.map(([type, { length }]) => {
      const span: Span = [at, at + length]
      at += length + 1
      return type === 'heading'
        ? { type, span, depth: 1, runIn: false, ordinal: null }
        : ({ type, span } as Leaf)
    }),
  }
  return resolveFacts([...date.find(scan, [])], scan).flatMap((fact) =>
    fact.type === 'date' ? [[text.slice(...fact.span), fact.resolved] as [string, string | undefined]] : [],
  )
}

describe('what a relative date means', () => {
  it.each([
    ['2022年度述职报告', '今年走访12户', '今年', '2022'],
    ['2022年度述职报告', '今年以来走访12户', '今年以来', '2022-01-01/..'],
    ['2022年度述职报告', '上半年走访12户', '上半年', '2022-01/2022-06'],
    ['2022年度述职报告', '第三季度走访12户', '第三季度', '2022-07/2022-09'],
    ['2022年度述职报告', '3月5日走访12户', '3月5日', '2022-03-05'],
    ['2022年度述职报告', '1—9月走访12户', '1—9月', '2022-01/2022-09'],
    ['2022年度述职报告', '近三年走访12户', '近三年', '2020/2022'],
    ['2022年度述职报告', '到2025年底建成', '2025年底', '2025-12'],
    ['2022年度述职报告', '自2021年初谋划', '2021年初', '2021-01'],
    ['2022年度述职报告', '二〇二三年末结转', '二〇二三年末', '2023-12'],
    ['2022年度述职报告', '2010年4月至2012年底在职', '2010年4月至2012年底', '2010-04/2012-12'],
    ['2022年度述职报告', '2021年3月底前完成', '2021年3月底', undefined],
    ['2022年度述职报告', '收入比去年底增长', '去年底', '2021-12'],
    ['2022年度述职报告', '2021年动工，年底建成', '年底', '2021-12'],
    ['2022年度述职报告', '去年动工，9月建成', '9月', '2021-09'],
    ['2022年度述职报告', '收入较2021年增长，9月建成', '9月', '2022-09'],
    ['2023年政府工作报告', '做好今年的工作', '今年', '2023'],
    ['柳溪县2023年1月5日政府工作报告', '全年实现增收', '全年', undefined],
    ['柳溪县2021年计划执行情况和2022年计划草案的报告', '今年的任务', '今年', '2022'],
    ['述职报告', '今年走访12户', '今年', undefined],
    ['2022年度述职报告', '近年来走访12户', '近年来', undefined],
    ['2022年度述职报告', 'XX月走访12户', 'XX月', undefined],
  ])('%s: %s', (title, sentence, span, resolved) => {
    const facts = resolvedIn([
      ['title', title],
      ['sentence', sentence],
    ])
    expect(facts.find(([text]) => text === span)).toEqual([span, resolved])
  })

  it('looks for the year in the heading above, the opening and the dateline', () => {
    const title = ['title', '政府工作报告'] as const
    const heading = ['heading', '2022年工作回顾'] as const
    const sentence = ['sentence', '上半年建成'] as const
    expect(resolvedIn([title, heading, sentence]).at(-1)).toEqual(['上半年', '2022-01/2022-06'])
    expect(resolvedIn([['sentence', '现将2022年工作情况报告如下'], sentence]).at(-1)).toEqual([
      '上半年',
      '2022-01/2022-06',
    ])
    expect(resolvedIn([sentence, ['dateline', '2022年11月3日']])[0]).toEqual(['上半年', '2022-01/2022-06'])
    expect(resolvedIn([sentence, ['dateline', '2022年1月3日']])[0]).toEqual(['上半年', undefined])
    expect(
      resolvedIn([title, ['dateline', '2022年1月3日在市人大会议上'], ['sentence', '做好今年工作']]).at(-1),
    ).toEqual(['今年', '2022'])
  })
})

describe('dates that are told from the report’s year', () => {
  const title = ['title', '2023年粮库工作总结'] as const
  it.each([
    ['去年5月20日过磅', [['去年5月20日', '2022-05-20']]],
    ['今年3月份启用', [['今年3月份', '2023-03']]],
    ['明年1—6月检修', [['明年1—6月', '2024-01/2024-06']]],
    ['今年前五个月轮换', [['今年前五个月', '2023-01/2023-05']]],
    ['，前10个月出库量同比下降3%', [['前10个月', '2023-01/2023-10']]],
    ['，11月至2月通风', [['11月至2月', '2023-11/2024-02']]],
    ['，3月至次年5月通风', [['3月至次年5月', '2023-03/2024-05']]],
    ['上世纪70年代建仓', [['上世纪70年代', '1970/1979']]],
    ['本世纪初建仓', []],
    ['九十年代末扩建', [['九十年代末', '1990/1999']]],
    [
      '建于30年代，40年代末失修',
      [
        ['30年代', '1930/1939'],
        ['40年代末', '1940/1949'],
      ],
    ],
    ['扩建80年代仓房', [['80年代', '1980/1989']]],
    [
      '70年代中学旧址和60年代中式粮囤',
      [
        ['70年代', '1970/1979'],
        ['60年代', '1960/1969'],
      ],
    ],
    ['1980年代表演队旧址', [['1980年', undefined]]],
    [
      '2015年和2018年间隔三年',
      [
        ['2015年', undefined],
        ['2018年', undefined],
      ],
    ],
    // No first months of a year, no decade, no day of a year that is told.
    ['入库前三个月熏蒸', []],
    ['，前11个月验收粮仓12座', [['前11个月', '2023-01/2023-11']]],
    ['，前三个月验收粮仓12座', []],
    ['，前11个月试仓', []],
    ['。合同期两年，前六个月为磨合期', []],
    ['。前两个月盘库，后四个月整修', []],
    ['。前两个月轮换量增长3%，后四个月持平', []],
    ['10年代扩建', []],
    ['守仓20年代写家书', []],
    ['坚守三十年代人受过', []],
    ['记账40年代号未改', []],
    [
      '3月与5月20日间熏蒸',
      [
        ['3月', '2023-03'],
        ['5月20日', '2023-05-20'],
      ],
    ],
    ['九八十年代建仓', []],
    [
      '3月与5月间苗',
      [
        ['3月', '2023-03'],
        ['5月', '2023-05'],
      ],
    ],
    ['3月与5月间熏蒸', [['3月与5月', '2023-03/2023-05']]],
    ['从事30年代理业务', []],
    ['守库20年代价不小', []],
    [
      '去年、5月和今年的3个仓',
      [
        ['去年', '2022'],
        ['5月', '2022-05'],
        ['今年', '2023'],
      ],
    ],
  ])('%s', (words, dates) => {
    expect(resolvedIn([title, ['sentence', words]]).slice(1)).toEqual(dates)
  })
})
