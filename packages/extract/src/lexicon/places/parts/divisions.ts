import { wordsOf } from '../../words/word-list.ts'

/**
 * Class words of divisions (政区通名), now and earlier in the People's Republic.
 * Source: the constitutions of 1954 and 1982, and names read in public reports.
 */

/** What closes the name of a division above the town. */
export const divisionWords: ReadonlySet<string> = new Set(
  wordsOf('省 市 县 区 州 盟 旗 地区 专区 自治区 自治州 自治县 自治旗'),
)

/** Those that lie in a city. */
export const smallerDivisions: ReadonlySet<string> = new Set(wordsOf('区 县 镇 乡 街道'))

/** Those that stand behind the short name of a known place where it was a division of another class: 定西 + 地区. */
export const placedDivisions: ReadonlySet<string> = new Set(wordsOf('省 市 县 地区 专区'))

/** Characters that govern or point elsewhere and open names of divisions: 镇南, 通川. */
export const frontCharacters: ReadonlySet<string> = new Set([...'镇通建和'])

/** Characters that stand before a name (原怀川县) and in one, behind its first (青原县). */
export const innerCharacters: ReadonlySet<string> = new Set([...'原新老大小上下'])

/** Before a division that is no more: 原怀川县. */
export const formerWord = '原'

/** Divisions whose names are a verb and a level far more often, before a body: 会同 + 县公安局. */
export const chanceDivisions: ReadonlySet<string> = new Set(wordsOf('会同县'))

/** Characters with which 市 begins another word: 昆明 + 市场, 武汉 + 市政. */
export const cityContinuations: ReadonlySet<string> = new Set('场政')
