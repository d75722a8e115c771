import { wordsOf } from '../words/word-list.ts'

/**
 * What a time means that is told from a year: the years from it (`from`, and `to` where it is another one), and the months of them.
 * `since` has no end. The year is the one in which the report speaks (`speaking`: 今年), the one that sentence or heading name, else the
 * one that the report covers (`named`: 上半年), or only the one that it covers (`covered`: 近三年).
 * Source: put together by hand, read off public work reports.
 */
export type RelativePeriod = {
  base: 'speaking' | 'named' | 'covered'
  from: number
  to?: number
  months?: readonly [number, number]
  since?: true
  /** Decades of a century instead of years: the first and the last (80 and 80, 70 and 80), and how many centuries from this one; without that the last such ones that have begun. */
  decades?: { first: number; last: number; century?: number }
}

/** 今年一季度, 去年第三季度. */
const quartersOfYears = (
  [
    ['今年', 0],
    ['去年', -1],
    ['明年', 1],
  ] as const
).flatMap(([year, from]) =>
  ['一', '二', '三', '四'].map((quarter, index): readonly [RelativePeriod, string] => [
    { base: 'speaking', from, months: [3 * index + 1, 3 * index + 3] },
    `${year}${quarter}季度 ${year}第${quarter}季度`,
  ]),
)

const numerals = ['一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一']

/** 前五个月, 前5个月: the first months of a year; 前一个月 is the one before. */
const firstMonths = numerals
  .slice(1)
  .map((numeral, index): readonly [RelativePeriod, string] => [
    { base: 'named', from: 0, months: [1, index + 2] },
    `前${numeral}个月 前${index + 2}个月`,
  ])

const relativePeriods: readonly (readonly [RelativePeriod | null, string])[] = [
  ...quartersOfYears,
  ...firstMonths,
  [{ base: 'speaking', from: 0, months: [1, 9] }, '今年前三季度'],
  [{ base: 'speaking', from: -1, months: [1, 9] }, '去年前三季度'],
  [{ base: 'speaking', from: 0 }, '今年'],
  [{ base: 'speaking', from: 0, since: true }, '今年以来 今年来'],
  [{ base: 'speaking', from: -1 }, '去年'],
  [{ base: 'speaking', from: -1, since: true }, '去年以来'],
  [{ base: 'speaking', from: -2 }, '前年'],
  [{ base: 'speaking', from: 1 }, '明年'],
  [{ base: 'speaking', from: 2 }, '后年'],
  [{ base: 'speaking', from: 0, months: [1, 1] }, '今年初 今年年初'],
  [{ base: 'speaking', from: 0, months: [12, 12] }, '今年底 今年年底 今年末'],
  [{ base: 'speaking', from: -1, months: [1, 1] }, '去年初 去年年初'],
  [{ base: 'speaking', from: -1, months: [12, 12] }, '去年底 去年年底 去年末'],
  [{ base: 'speaking', from: 1, months: [12, 12] }, '明年底 明年年底'],
  [{ base: 'speaking', from: 0, months: [1, 6] }, '今年上半年'],
  [{ base: 'speaking', from: 0, months: [7, 12] }, '今年下半年'],
  [{ base: 'speaking', from: -1, months: [1, 6] }, '去年上半年'],
  [{ base: 'speaking', from: -1, months: [7, 12] }, '去年下半年'],
  [{ base: 'speaking', from: 1, months: [1, 6] }, '明年上半年'],
  [{ base: 'named', from: 0 }, '全年 年内 本年度'],
  [{ base: 'named', from: -1 }, '上年 上年度 上一年度'],
  [{ base: 'named', from: 1 }, '下年度 下一年度'],
  [{ base: 'named', from: 0, months: [1, 6] }, '上半年'],
  [{ base: 'named', from: 0, months: [7, 12] }, '下半年'],
  [{ base: 'named', from: 0, months: [1, 3] }, '第一季度 一季度'],
  [{ base: 'named', from: 0, months: [4, 6] }, '第二季度 二季度'],
  [{ base: 'named', from: 0, months: [7, 9] }, '第三季度 三季度'],
  [{ base: 'named', from: 0, months: [10, 12] }, '第四季度 四季度'],
  [{ base: 'named', from: 0, months: [1, 9] }, '前三季度 前三个季度'],
  [{ base: 'named', from: 0, months: [1, 1] }, '年初'],
  [{ base: 'named', from: 0, months: [12, 12] }, '年底 年末'],
  [{ base: 'named', from: -1, months: [1, 1] }, '上年初'],
  [{ base: 'named', from: -1, months: [12, 12] }, '上年末 上年底'],
  [{ base: 'covered', from: 0 }, '一年来 近一年来'],
  [{ base: 'covered', from: -1, to: 0 }, '近两年 近两年来 两年来'],
  [{ base: 'covered', from: -2, to: 0 }, '近三年 近三年来 三年来'],
  [{ base: 'covered', from: -3, to: 0 }, '近四年 近四年来 四年来'],
  [{ base: 'covered', from: -4, to: 0 }, '近五年 近五年来 五年来'],
  [{ base: 'covered', from: -9, to: 0 }, '近十年 近十年来 十年来'],
  // Told from a day, or from a year that the text need not name.
  [
    null,
    `
近年来 近年 近些年来 近些年 近几年来 近几年 多年来 历年来 一年以来 半年来 今后 今后五年 未来五年 今后三年 未来三年 过去五年 过去一年 近期以来 今天 昨天 明天 本月 上月 当年 当年度 次年 今后几年 未来几年
春节期间 国庆期间 元旦期间 五一期间 中秋期间 清明期间 端午期间 两会期间 任职以来 任现职以来 到任以来 上任以来 履职以来 建党以来 建国以来 改革开放以来 新中国成立以来`,
  ],
]

/** Times that are told from another one, with what they mean where that can be told. */
export const relativeDates: ReadonlyMap<string, RelativePeriod | null> = new Map(
  relativePeriods.flatMap(([period, words]) => wordsOf(words).map((word) => [word, period] as const)),
)

/** Days that stand for a time where something describes them: 更加美好的明天. */
export const figurativeDays: ReadonlySet<string> = new Set(wordsOf('昨天 今天 明天'))

/** What compares the figures of a period with those of another one: 前三个月 before it are those of a year. */
export const periodComparisons: readonly string[] = wordsOf('同比 环比 同期 增长 增速 增幅 下降')

/** 前两个月, 前10月, 后三个月, 第8个月: months counted from the beginning of a year or from its end. */
const countedMonths = numerals.flatMap((numeral, index) =>
  [numeral, String(index + 1)].flatMap(
    (count) =>
      [
        [`前${count}个月`, [1, index + 1]],
        [`前${count}月`, [1, index + 1]],
        [`后${count}个月`, [12 - index, 12]],
        [`后${count}月`, [12 - index, 12]],
        [`第${count === '两' ? '二' : count}个月`, [index + 1, index + 1]],
      ] as const,
  ),
)

/** How the year behind another one is called, before a month that ends a period. */
export const nextYearWords: readonly string[] = wordsOf('次年 翌年 来年 第二年')

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
  ['第1季度', [1, 3]],
  ['第2季度', [4, 6]],
  ['第3季度', [7, 9]],
  ['第4季度', [10, 12]],
  ['1季度', [1, 3]],
  ['2季度', [4, 6]],
  ['3季度', [7, 9]],
  ['4季度', [10, 12]],
  ['前三季度', [1, 9]],
  ['前三个季度', [1, 9]],
  ['前两个季度', [1, 6]],
  ['首季度', [1, 3]],
  ['首月', [1, 1]],
  ...countedMonths,
  ['年初', [1, 1]],
  ['年底', [12, 12]],
  ['初', [1, 1]],
  ['底', [12, 12]],
  ['末', [12, 12]],
])

/** Years that a trade reckons in, as they stand behind the digits in the place of 年. */
export const workingYears: readonly string[] = wordsOf(
  '学年 牧业年度 会计年度 财政年度 生产年度 粮食年度 教学年度 财年',
)

/** Behind a number and 月 these make an age or a frequency of them: 6月龄羔羊, 一月一次. */
export const noMonthFollowers: readonly string[] = wordsOf('龄 一次 两次 一报 一调度 一通报 一考核 一主题')

/** Those of them that say a beginning or an end, which has no borders. */
export const yearEdges: ReadonlySet<string> = new Set(wordsOf('年初 年底 初 底 末'))

/** What may stand behind a month and belongs to it. */
export const monthParts: readonly string[] = wordsOf('初 底 末 上旬 中旬 下旬')

/** Words that begin as an edge does and go on otherwise: 2023年 + 初步. */
export const edgeLookAlikes: readonly string[] = wordsOf(
  '初中 初步 初级 初始 初心 初期 初次 初审 初评 初选 初核 初稿 初衷 初诊 初试 初赛 初小 初高中 初创 初春 初夏 初秋 初冬 初伏 初任 初婚 初检 初筛 初验 初加工 底线 底子 底层 底薪 底色 底蕴 底册 底账 底部 底图 底泥 底价 末端 末位 末梢 末日 末尾 末级 末次 末伏 末期 底数 底气 底盘 底座 底商 底稿 底肥 底板 底细 底牌 底本 初具 初显 初见 初一 初二 初三',
)

/** Words after `XX年` that make it a length of time, not a year, and before it. */
export const durationFollowers: readonly string[] = wordsOf(
  '来 间 内 以上 以下 多 左右 期 级 制 龄 前 后 时间 的 代',
)
export const durationOpeners = '近约第满超共余过了续期前每逾达作龄'

/** What stands behind two digits and 年 that are a year and no length of time, the parts of a year aside, and before them. */
export const shortYearFollowers: readonly string[] = wordsOf('全年 前三季度 同期')
export const shortYearOpeners: readonly string[] = wordsOf('比 较 自 截至 截止 截止到 截至到 早在 定于')

/** What a year is compared by. */
export const comparedOpeners: ReadonlySet<string> = new Set('比较')

/** Behind a year that such an opener leads these make a length of time of it: 在19年中, 从10年前. */
export const lengthFollowers: readonly string[] = wordsOf('中 间 内 前 后 时间 以上')

/** What opens a part of a year and also tells how long ago or from when: 10年前5个月 can be ten years ago. */
export const turningParts: ReadonlySet<string> = new Set('前后')

/** What years of two numerals begin with: decades that are named so, and zeros (九七年, 〇八年). */
export const decadeNumerals: ReadonlySet<string> = new Set('五六七八九〇零○')
