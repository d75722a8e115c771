/**
 * How sums of money go on in smaller units: 五元六角, 十块三毛, 三块四分, 两角五分. Source: the units of 人民币 by 中国人民银行法, with the spoken ones (块, 毛).
 */
export const smallChange = {
  /** What one of a unit holds in 分. */
  worth: { 元: 100, 块: 100, 圆: 100, 角: 10 },
  /** Units whose tenths stand behind them bare, or with a word of their own (三十二亩七分). */
  tenthWords: { 成: '', 块: '', 元: '', 亩: '分' },
  tenths: '角毛',
  hundredths: '分',
  /** Stands between a sum and 分 where there is no 角: 五元零三分. */
  gap: '零',
  /** May close the whole: 三块二毛钱. */
  closing: '钱',
  /** Behind 分 these make another word of it: 5分钟, 三分之一, 五分地. */
  notBehind: '钟之地',
  /** Units that a 分 follows without such a gap; behind 元 it can be a mark in points (50元2分). */
  direct: '块角',
} as const
