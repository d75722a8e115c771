import type { Leaf, Span } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { date } from '../src/finders/date/date.ts'
import { resolveFacts } from '../src/resolve.ts'
import type { Scan } from '../src/scan/scan.ts'
import { factsOf, scanOf } from './facts-of.ts'

const datesOf = (text: string) =>
  factsOf(text).flatMap((fact) => (fact.type === 'date' ? [[text.slice(...fact.span), fact.value]] : []))

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
  return resolveFacts([...date.find(scan)], scan).flatMap((fact) =>
    fact.type === 'date' ? [[text.slice(...fact.span), fact.resolved] as [string, string | undefined]] : [],
  )
}

describe('date', () => {
  it.each([
    ['在2022年召开', '2022年', '2022'],
    ['对2022年度工作', '2022年度', '2022'],
    ['于2021年3月成立', '2021年3月', '2021-03'],
    ['于2021年03月15日成立', '2021年03月15日', '2021-03-15'],
    ['自2019—2022年', '2019—2022年', '2019/2022'],
    ['自2019年至2022年', '2019年至2022年', '2019/2022'],
    ['对2022年1—9月', '2022年1—9月', '2022-01/2022-09'],
    ['自2021年12月至2022年3月', '2021年12月至2022年3月', '2021-12/2022-03'],
    ['于2022年10月16日至22日', '2022年10月16日至22日', '2022-10-16/2022-10-22'],
    ['到2025年底建成', '2025年底', '2025-12'],
    ['对2022年上半年', '2022年上半年', '2022-01/2022-06'],
    ['2021年前两个季度完工', '2021年前两个季度', '2021-01/2021-06'],
    ['2022年前10个月', '2022年前10个月', '2022-01/2022-10'],
    ['于2019年4月12—19日举办', '2019年4月12—19日', '2019-04-12/2019-04-19'],
    ['1999.08—2002.02任书记', '1999.08—2002.02', '1999-08/2002-02'],
    ['在2022 年 3 月 5 日', '2022 年 3 月 5 日', '2022-03-05'],
    ['在** 年召开', '** 年', null],
    ['于二〇二三年三月五日', '二〇二三年三月五日', '2023-03-05'],
    ['在一九九三年', '一九九三年', '1993'],
    ['在19年3月', '19年3月', '2019-03'],
    ['截至19年底', '19年底', '2019-12'],
    ['对21年上半年', '21年上半年', '2021-01/2021-06'],
    ['自19年以来', '19年', '2019'],
    ['收入较20年翻番', '20年', '2020'],
    ['对2022—2023学年', '2022—2023学年', '2022/2023'],
    ['（2024-01-09通过）', '2024-01-09', '2024-01-09'],
    ['于二OO九年三月', '二OO九年三月', '2009-03'],
    ['在二0一九年度', '二0一九年度', '2019'],
    ['列入九七年计划', '九七年', '1997'],
    ['〇八年冬修', '〇八年', '2008'],
    ['截至98年底', '98年底', '1998-12'],
    ['自1998年至九九年底', '1998年至九九年底', '1998/1999-12'],
    ['到2010年4月至2012年底', '2010年4月至2012年底', '2010-04/2012-12'],
    ['2020年一至三季度增长', '2020年一至三季度', '2020-01/2020-09'],
    ['，1-3季度实现利润', '1-3季度', null],
    ['（20**-10-22）', '20**-10-22', null],
    ['在XX年', 'XX年', null],
    ['在20XX年X月X日', '20XX年X月X日', null],
    ['今年以来，', '今年以来', null],
    ['于9月12日', '9月12日', null],
  ])('%s', (text, span, value) => {
    expect(datesOf(text)).toEqual([[span, value]])
  })

  it('takes a short year beside a full one', () => {
    expect(datesOf('2018年、19年连获表彰')).toEqual([
      ['2018年', '2018'],
      ['19年', '2019'],
    ])
  })

  it.each([
    '用3年时间',
    '历史2000多年',
    '工作XX年，',
    '3个月',
    '第3年',
    '13月',
    '从教19年来',
    '自10年前',
    '服务20年间',
    '开展工作30天',
    '2022万元',
    '干了七八年，三五年内见效，两年内建成',
    '持续九十七年',
    '一九年级与七年级',
    '迎来更加美好的明天',
    '电话0871-10-22',
    '第1-3小组',
  ])('%s has none', (text) => {
    expect(datesOf(text)).toEqual([])
  })
})

describe('what a relative date means', () => {
  it.each([
    ['2022年度述职报告', '今年走访12户', '今年', '2022'],
    ['2022年度述职报告', '今年以来走访12户', '今年以来', '2022-01-01/..'],
    ['2022年度述职报告', '上半年走访12户', '上半年', '2022-01/2022-06'],
    ['2022年度述职报告', '第三季度走访12户', '第三季度', '2022-07/2022-09'],
    ['2022年度述职报告', '3月5日走访12户', '3月5日', '2022-03-05'],
    ['2022年度述职报告', '1—9月走访12户', '1—9月', '2022-01/2022-09'],
    ['2022年度述职报告', '近三年走访12户', '近三年', '2020/2022'],
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
