import { isMoney } from '../../../lexicon/amounts/units.ts'
import { describingVerbs, servingActs, undergone, workingActs } from '../../../lexicon/governing/acts.ts'
import { namesAmount } from '../../../lexicon/governing/amounts.ts'
import { agentNouns, outcomeNouns } from '../../../lexicon/governing/nouns.ts'
import {
  actUnits,
  durationUnits,
  personUnits,
  pieceUnits,
  predicatingUnits,
} from '../../../lexicon/governing/units.ts'
import { tellingVerbs } from '../../../lexicon/governing/verbs.ts'
import { partMark } from '../../../lexicon/words/clause-words.ts'
import type { Governor } from './governor.ts'
import type { Item } from './item.ts'
import type { Member } from './member.ts'
import { describesAsWhole } from './object-verb.ts'
import type { Stretch } from './stretch.ts'
import { makesNoun } from './verb-in-noun.ts'
import { isNominal } from './word-classes.ts'

/** Without verb and without a clause before it: work on things that touches their number, 农村危房改造190户. */
export function closingAct(items: readonly Item[], { from, to }: Stretch): Governor | null {
  const act = to - 1
  if (act <= from || !workingActs.has(items[act]!.word) || !isNominal(items[act - 1]!)) return null
  return { verb: { from: act, to }, phrase: { from: to, to } }
}

/** 农业技术培训640人: work for the people who are counted, or on things, is what a clause of its own tells. */
export function servingAct(items: readonly Item[], { from, to }: Stretch, unit: string): Governor | null {
  const act = to - 1
  if (act <= from || !isNominal(items[act - 1]!)) return null
  const isAct =
    servingActs.has(items[act]!.word) &&
    (predicatingUnits.has(unit) || personUnits.has(unit) || unit === '人次')
  return isAct ? { verb: { from: act, to }, phrase: { from: to, to } } : null
}

/**
 * 检委会学习11次, 当班整改229处: the act that touches the number of a clause is what was done, behind a noun that may say who did it; not where
 * the clause goes on from what was held (召开座谈会3次，中心组学习12次), and neither a noun of what came of it (损失) nor
 * one of what was made (课题研究3项) or whom it was done to (老人护理12名).
 */
export function subjectAct({ items, from, at, share, quantity: { unit }, carried }: Member): Governor | null {
  const act = at - 1
  if (share || act <= from || items[act]!.tag !== 'vn' || items[act]!.word.length < 2) return null
  if (!isNominal(items[act - 1]!) || items[from - 1]?.word === partMark || unit === '周年') return null
  if (undergone.has(items[act]!.word) || isMoney(unit)) return null
  if (durationUnits.test(unit) && items[at + 1]?.tag === 'n') return null
  if (pieceUnits.has(unit) || personUnits.has(unit) || (carried.holds && actUnits.has(unit))) return null
  const start = act - 1 === from && isTold(items[from]!) && isTold(items[act]!) ? from : act
  return { verb: { from: start, to: at }, phrase: { from: at, to: at } }
}

/** 规划 and 建设 in 规划建设100个示范点 */
const isTold = ({ tag, word }: Item): boolean => tag === 'vn' && tellingVerbs.has(word)

/** Without verb and without a clause before it: the first verbal noun between nouns, 专题会议研究廉政工作**次. */
export function innerAct(items: readonly Item[], { from, to }: Stretch): Governor | null {
  for (let at = from; at < to - 1; at += 1) {
    const behind = items[at + 1]!
    if (
      items[at]!.tag === 'vn' &&
      items[at]!.word.length > 1 &&
      !makesNoun(items, at) &&
      (behind.tag === 'n' || describingVerbs.has(behind.word)) &&
      !namesAmount(behind.word) &&
      !agentNouns.has(behind.word) &&
      !outcomeNouns.has(behind.word) &&
      !describesAsWhole(items, at)
    )
      return { verb: { from: at, to: at + 1 }, phrase: { from: at + 1, to } }
  }
  return null
}
