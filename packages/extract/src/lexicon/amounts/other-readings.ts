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
export const dayTermOpeners: readonly string[] = wordsOf('历时 为期 期为 期限为 为时')

/** What places are called behind a numeral in 里: 五里坡, 十里铺. */
export const milestoneEnds: ReadonlySet<string> = new Set('甸铺屯堡坡营庄冲塘坪店台岗岭墩湾埠坝亭坊寨')
