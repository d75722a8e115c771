import { wordsOf } from '../words/word-list.ts'

/** What beside a number with its unit shows that it counts nothing. Source: put together by hand, read off public work reports. */

/** By the unit, what right before the number makes a clock time, a session, a rank, a class or a house of it: 8时5分, 三届二次, 前3名, 2020级2班, 3号5栋. */
export const openersOfOthers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['分', new Set('时点:：之')],
  ['次', new Set('届')],
  ['名', new Set('前')],
  ['位', new Set('前')],
  ['班', new Set('级')],
  ['栋', new Set('号')],
  ['幢', new Set('号')],
  ['层', new Set('号')],
  ['版', new Set('》报')],
])

/** By the unit, what right behind it makes another word or a place of it: 3年级, 19年底, 五分之一, 5分钟, 3天然, 30°15′. */
export const followersOfOthers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['年', new Set('度底初末代级月')],
  ['分', new Set('之钟')],
  ['°', new Set("0123456789′'’")],
  ['天', new Set('然')],
  ['班', new Set('倒')],
  ['夜', new Set('市间景班校色晚场游宵总学跑经')],
])

/** Before digits and 年 these make a length of time of them, however many: 距今1200年. */
export const agoOpeners: readonly string[] = wordsOf('距今 距今约 距今近 近 逾')

/** Units whose numbers are listed without a unit of their own: 3、7、11栋. */
export const listedByNumber: ReadonlySet<string> = new Set(wordsOf('栋 幢 组 社 班 队'))

/** What makes a term of days out of a day of the month, behind it and before it: 15日内, 为期7日. */
export const dayTerms: readonly string[] = wordsOf('内 之内 期限')
export const dayTermOpeners: readonly string[] = wordsOf('历时 为期 为时')

/** What lasts, before 为 and a term of days (工期为15日); the 期 of other words is a day (截止日期, 交货期, 还款期限). */
export const lastingNouns: readonly string[] = wordsOf(
  '工期 总工期 会期 刑期 假期 任期 周期 租期 公示期 公告期 试用期 见习期 保质期 质保期 有效期 隔离期 观察期 宽限期 考察期 冷静期 公示期限 公告期限',
)

/** Behind a day of the month these make it a deadline: 15日前. */
export const deadlineEnds: readonly string[] = wordsOf('前 之前 以前 起 止')

/** What places are called behind a numeral in 里: 五里坡, 十里铺. */
export const milestoneEnds: ReadonlySet<string> = new Set('甸铺屯堡坡营庄冲塘坪店台岗岭墩湾埠坝亭坊寨')
