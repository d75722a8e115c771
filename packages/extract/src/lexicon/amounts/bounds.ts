import type { Bound } from '@shuzhi/document'
import { wordsOf } from '../words/word-list.ts'

/** A bound that words say. */
export type OpenBound = Exclude<Bound, 'exact'>

/** Words that say how a number bounds the real amount, by where they stand. Source: 数词概数的表示, as modern grammars list it. */
export const boundsBefore: ReadonlyMap<string, OpenBound> = new Map<string, OpenBound>([
  ['超过', 'over'],
  ['超', 'over'],
  ['逾', 'over'],
  ['数', 'over'],
  ['几', 'over'],
  ['不少于', 'over'],
  ['不低于', 'over'],
  ['不下', 'over'],
  ['不小于', 'over'],
  ['至少', 'over'],
  ['最少', 'over'],
  ['过', 'over'],
  ['上', 'over'],
  ['近', 'about'],
  ['约', 'about'],
  ['大约', 'about'],
  ['将近', 'about'],
  ['约为', 'about'],
  ['大概', 'about'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['不超过', 'under'],
  ['不高于', 'under'],
  ['不大于', 'under'],
  ['小于', 'under'],
  ['大于', 'over'],
  ['少于', 'under'],
  ['低于', 'under'],
  ['高于', 'over'],
  ['多于', 'over'],
  ['未满', 'under'],
  ['不满', 'under'],
  ['最多', 'under'],
  ['至多', 'under'],
])

/** Before a bound these turn it round: 不得超过30日 is 30 days at most. */
export const boundDenials: ReadonlySet<string> = new Set([
  '不得',
  '不能',
  '不应',
  '不可',
  '不会',
  '不许',
  '不准',
  '未',
  '没有',
])

const turned = { over: 'under', under: 'over', about: 'about' } as const

/** The bound that a denied one says. */
export const denied = (bound: OpenBound): OpenBound => turned[bound]

/** Bounds that also stand before the verb of their number: 至少召开1次. */
export const boundingAdverbs = new Set(['至少', '最少', '最多', '至多'])

/** 过百, 上千, 几十: these bound only a numeral that begins with a power of ten. */
export const boundsBeforePowers = new Set(['过', '上', '数', '几'])

/** Bounds that are the verb of a rate before a share. */
export const boundsOfScores: ReadonlySet<string> = new Set(['低于', '高于'])

/** Between number and unit: `20余名`. */
export const boundsInside: ReadonlyMap<string, OpenBound> = new Map<string, OpenBound>([
  ['余', 'over'],
  ['多', 'over'],
  ['来', 'about'],
  ['几', 'over'],
])

/** Joins a number to the bound that takes it in: 65岁及以上, 10人或以上. */
export const inclusive: ReadonlySet<string> = new Set('及或')

/** After the unit: `20人以上`. */
export const boundsAfter: ReadonlyMap<string, OpenBound> = new Map<string, OpenBound>([
  ['以上', 'over'],
  ['之上', 'over'],
  ['有余', 'over'],
  ['余', 'over'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['以下', 'under'],
  ['以内', 'under'],
  ['之内', 'under'],
  ['之下', 'under'],
])

/** Before a bare power these make a number of it, as a bound does: 突破千亿元. */
export const reachingVerbs: ReadonlySet<string> = new Set(
  wordsOf('突破 达 达到 迈上 跨上 跃上 站上 跨过 跨越'),
)
