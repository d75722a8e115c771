import { isMoney } from '../../../lexicon/amounts/units.ts'
import { dimensions, namesAmount } from '../../../lexicon/governing/amounts.ts'
import { nounEndings, peopleWord } from '../../../lexicon/governing/nouns.ts'
import {
  breedingStock,
  fluidVerbs,
  plainThings,
  transitiveVerbs,
} from '../../../lexicon/governing/plain-verbs.ts'
import { actUnits, durationUnits, predicatingUnits } from '../../../lexicon/governing/units.ts'
import { aspects } from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import { isRoot } from './root.ts'
import { isNominal } from './word-classes.ts'

/** Whether nothing but 了 or the like stands from a place to the number. */
export const touchesNumber = (read: readonly Item[], at: number): boolean =>
  at === read.length || (at + 1 === read.length && aspects.has(read[at]!.word))

/** Whether only what a thing is called stands from a place, right behind the verb, to the number. */
export function takesObject(read: readonly Item[], from: number, unit: string): boolean {
  const [first, last] = [read[from], read.at(-1)!]
  if (first?.start !== read[from - 1]!.end || namesAmount(last.word) || dimensions.has(last.word))
    return false
  if (first === last && first.word.length === 1)
    return plainThings.has(first.word) && !isBred(read[from - 1]!.word, first.word) && countsThings(unit)
  // 撤换展品, 浇铸钢锭: the two characters are one verb.
  if (first.word.length === 1 && (isAct(first) || endsVerb(first, read[from + 1]))) return false
  // 蓄水池, 引水管: the verb and 水 tell the kind of the thing behind them.
  if (fluidVerbs.has(read[from - 1]!.word) && plainThings.has(first.word[0]!)) return false
  let isWord = false
  for (let at = from; at < read.length; at += 1) {
    const item = read[at]!
    if (!isNominal(item) && !isRoot(item) && item.tag !== 'number') return false
    // 补点建设基站: another act stands behind what is no verb.
    if (at > from && !isWord && item.tag === 'vn' && at < read.length - 1) return false
    isWord ||= item.word.length > 1
  }
  // 挖土机, 装卸工: what does it, and no thing that it is done to.
  return isWord || !(nounEndings.has(last.word) || peopleWord.test(last.word))
}

const isAct = ({ tag, word }: Item): boolean =>
  !plainThings.has(word) && (tag === 'v' || transitiveVerbs.has(word))

/** 冰 in 除冰航班, 员 in 关员掏箱: a character that belongs to the one before, with a whole word behind. */
const endsVerb = ({ word }: Item, next: Item | undefined): boolean =>
  (next !== undefined && next.word.length > 1) || peopleWord.test(word)

/** 种猪, 种苗 */
export const isBred = (verb: string, thing: string): boolean => verb === '种' && breedingStock.has(thing)

/** Whether a unit counts or measures what is acted on, not the acts, who acts, how long or for how much. */
export const countsThings = (unit: string): boolean =>
  !actUnits.has(unit) && !predicatingUnits.has(unit) && !durationUnits.test(unit) && !isMoney(unit)
