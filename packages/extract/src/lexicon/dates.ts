import { wordsOf } from './word-list.ts'

/** Times that are counted from the day of the report and have no value of their own. */
export const relativeDates: readonly string[] = wordsOf(`
今年以来 今年来 今年 去年以来 去年 前年 明年 后年 本年度 上年度 下年度 上年 近年来 近年 近些年来 近些年 近几年来 近几年 多年来 历年来 一年来 一年以来 两年来 半年来 三年来 四年来 五年来 十年来 全年 上半年 下半年 今后
今后五年 未来五年 过去五年 过去一年 过去的一年 过去的五年 近三年 近三年来 近两年 近两年来 近五年 近五年来 近一年来 近期以来 今天 昨天 明天 年初 年底 年末 年内 本月 上月 当年 次年
春节期间 国庆期间 元旦期间 五一期间 中秋期间 清明期间 端午期间 两会期间 任职以来 任现职以来 到任以来 上任以来 履职以来 建党以来 建国以来 改革开放以来 新中国成立以来 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度
`)

/** What may stand behind a year with 年 and belongs to it, with the months it covers. */
export const yearParts: ReadonlyMap<string, readonly [number, number] | null> = new Map<
  string,
  readonly [number, number] | null
>([
  ['度', null],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['第一季度', [1, 3]],
  ['第二季度', [4, 6]],
  ['第三季度', [7, 9]],
  ['第四季度', [10, 12]],
  ['一季度', [1, 3]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
  ['前三季度', [1, 9]],
  ['全年', null],
  ['年初', [1, 1]],
  ['年底', [12, 12]],
  ['初', [1, 1]],
  ['底', [12, 12]],
  ['末', [12, 12]],
])

/** Words after `XX年` that make it a length of time, not a year, and before it. */
export const durationFollowers: readonly string[] = wordsOf(
  '来 间 内 以上 以下 多 左右 期 级 制 龄 前 后 时间 的',
)
export const durationOpeners = '近约第满超共余过了续期前每逾达作龄'
