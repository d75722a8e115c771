import { wordsOf } from '../words/word-list.ts'

/** What there is a half (半) of. Source: 半 in 现代汉语八百词, read with public work reports. */

/** Units of which there is a half by a word: 半小时, 半个月; 半年 is half of a year by the calendar too, and no measure here. Longer ones first. */
export const halvedUnits: readonly string[] = wordsOf(
  '个小时 小时 个月 个学期 学期 公里 公斤 千克 公顷 公升 吨 亩 米 升 天',
)

/** What 个 and a half count: 两个半小时. */
export const halvedBehindGe: readonly string[] = wordsOf('小时 月 学期 钟头 世纪 星期')

/** What makes a word of 半 behind it: 上半个月, 大半天, 一个半小时. */
export const halfWordOpeners: ReadonlySet<string> = new Set('上下前后大小多每个一两')
