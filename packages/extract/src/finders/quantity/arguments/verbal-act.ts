import { isMoney } from '../../../lexicon/amounts/units.ts'
import { describingVerbs, mannerVerbals } from '../../../lexicon/governing/acts.ts'
import { countedNouns, namesAmount } from '../../../lexicon/governing/amounts.ts'
import {
  agentNouns,
  nounEndings,
  outcomeNouns,
  timeNouns,
  useNouns,
} from '../../../lexicon/governing/nouns.ts'
import { planning, tellingVerbs } from '../../../lexicon/governing/verbs.ts'
import { agentMarks, partMark } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import type { Governor } from './governor.ts'
import type { Item } from './item.ts'
import { describesAsWhole } from './object-verb.ts'
import { denies } from './verb.ts'
import { makesNoun } from './verb-in-noun.ts'
import { skipAspects } from './whole-verb.ts'
import { isDoer, isNominal, isVerbal, openers } from './word-classes.ts'

/** No verb stands before the number: a verbal noun that opens the clause or follows a time, an adverb or who does it may be one, 研究意识形态工作5次. */
export function openingAct(items: readonly Item[], from: number, to: number): Governor {
  let at = from
  while (at < to && opensPredicate(items, at, to)) at += 1
  const behind = at + 1
  const opens =
    items[at]?.tag === 'vn' &&
    !(behind === to && isPartOfSum(items, from, to)) &&
    !makesNoun(items, at) &&
    !describesAsWhole(items, at) &&
    !(items[behind]?.tag === 'vn' && outcomeNouns.has(items[behind + 1]?.word ?? '')) &&
    !isMeasured(items, behind) &&
    !timeNouns.has(items[behind]?.word ?? '') &&
    !agentNouns.has(items[behind]?.word ?? '') &&
    !useNouns.has(items[behind]?.word ?? '') &&
    (behind === to ||
      isEndedNoun(items, behind, to) ||
      (items[behind]!.tag !== 'vn' && (items[behind]!.tag !== 'v' || items[behind]!.word.length === 1)) ||
      isDescribed(items, behind, to))
  if (opens) {
    const end = actEnd(items, at, to)
    return { verb: { from: at, to: end }, phrase: { from: skipAspects(items, end, to), to } }
  }
  const told = timedAct(items, from, to) ?? agentAct(items, from, to)
  if (told) return told
  return { verb: null, phrase: { from: at, to } }
}

/** 执法骨干 in 培训执法骨干40名, 落水群众 in 救助落水群众2名: an act, or a state, that tells the kind of the noun behind it. */
const isDescribed = (items: readonly Item[], at: number, to: number): boolean => {
  const [act, next] = [items[at]!, items[at + 1]]
  if (at + 1 >= to || next!.start !== act.end || namesAmount(next!.word) || agentNouns.has(next!.word))
    return false
  if (describingVerbs.has(act.word)) return next!.tag === 'n' || (next!.tag === 'vn' && at + 2 === to)
  return at === 1 && act.tag === 'vn' && next!.tag === 'n'
}

/** Where the act ends that opens at a place: behind the second of two that reports tell (升级改造停车场40个), else behind itself. */
function actEnd(items: readonly Item[], at: number, to: number): number {
  const [act, next] = [items[at]!, items[at + 1]]
  const isTwofold =
    at + 2 < to && next?.tag === 'vn' && tellingVerbs.has(act.word) && tellingVerbs.has(next.word)
  return isTwofold && next.start === act.end && !mannerVerbals.has(next.word) ? at + 2 : at + 1
}

/** 由镇政府出资32万元, 被省电视台报道2次: behind who does it, led by 由 or 被, the act touches the number. */
function agentAct(items: readonly Item[], from: number, to: number): Governor | null {
  const act = to - 1
  if (act <= from || items[act]!.tag !== 'vn') return null
  let mark = act - 1
  while (mark > from && (isNominal(items[mark]!) || items[mark]!.tag === 'r' || items[mark]!.word === '、'))
    mark -= 1
  return mark < act - 1 && mark >= from && agentMarks.has(items[mark]!.word)
    ? { verb: { from: act, to }, phrase: { from: to, to } }
    : null
}

/** Whether a word stands before the predicate: an adverb, a time, who does it, a plan (计划投资3亿元), of what kind the act is (执法检查商户60家). */
const opensPredicate = (items: readonly Item[], at: number, to: number): boolean =>
  (openers.has(items[at]!.tag) && !denies(items, at)) ||
  (at + 1 < to && isDoer(items[at]!)) ||
  (planning.has(items[at]!.word) && isVerbal(items[at + 1])) ||
  isManner(items, at, to)

/** 执法 in 执法检查商户60家, 开庭 in 开庭审理案件6件, not 集中 in 集中供热面积6万平方米. */
const isManner = (items: readonly Item[], at: number, to: number): boolean => {
  const [act, noun] = [items[at + 1]!, items[at + 2]]
  if (act.tag !== 'vn' || at + 2 >= to) return false
  if (!mannerVerbals.has(items[at]!.word) && !describesAsWhole(items, at)) return false
  return noun!.tag === 'n' && !namesAmount(noun!.word)
}

/** 排污口 in 整治排污口12个: an act that an ending makes a noun of, right before the number. */
const isEndedNoun = (items: readonly Item[], at: number, to: number): boolean =>
  items[at]!.tag === 'vn' && at + 2 === to && nounEndings.has(items[at + 1]!.word)

/** 产值 in 养殖产值40亿元: an amount that the act before it is of. */
function isMeasured(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  // 雨量传感器: the amount tells what kind of thing stands behind it.
  if (item?.tag !== 'n' || next?.tag === 'n') return false
  return namesAmount(item.word) && !countedNouns.has(item.word)
}

/** 出口 in 其中出口30亿美元: a verbal noun alone before a sum of money that is part of another. */
const isPartOfSum = (items: readonly Item[], from: number, to: number): boolean =>
  entryBefore(items, from)?.word === partMark && isMoney(items[to]?.unit ?? '')

/** 教务处全年检查教案, 每周集中训练: behind a time or an adverb a verbal noun is the predicate, two that touch the number together. */
function timedAct(items: readonly Item[], from: number, to: number): Governor | null {
  let at = to - 1
  while (at > from && !(items[at]!.tag === 'vn' && timing.has(items[at - 1]!.tag) && !denies(items, at - 1)))
    at -= 1
  if (at <= from) return null
  let end = at + 1
  while (end < to && items[end]!.tag === 'vn') end += 1
  if (end - at > 2 || (end - at === 2 && end < to)) return null
  if (items[end]?.tag === 'v' && items[end]!.word.length > 1) return null
  return { verb: { from: at, to: end }, phrase: { from: skipAspects(items, end, to), to } }
}

const timing = new Set(['d', 't', 'r'])
