import { givingActs } from '../../../lexicon/governing/acts.ts'
import { actorEnding } from '../../../lexicon/governing/nouns.ts'
import { actUnits, durationUnits } from '../../../lexicon/governing/units.ts'
import {
  carryingVerbs,
  holdingVerbs,
  hostVerbs,
  isMeasureVerb,
  organizingVerbs,
} from '../../../lexicon/governing/verbs.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import { closingAct, innerAct, servingAct, subjectAct } from './closing-act.ts'
import { findGovernor } from './find-governor.ts'
import { findOrganizer } from './find-organizer.ts'
import type { Governor } from './governor.ts'
import type { Item } from './item.ts'
import { isListedCompound } from './listed-compound.ts'
import type { Member } from './member.ts'
import { namesRate } from './share.ts'
import { isDoer, isNominal, isVerbal, openers } from './word-classes.ts'

/** What governs a member's number: a verb, an organizing one before it where the unit counts acts, else the act that a noun phrase says. */
export function governorOf(member: Member): Governor {
  const {
    items,
    first,
    from,
    at,
    quantity: { unit },
    share,
    carried,
  } = member
  if (isListedCompound(member)) return { verb: null, phrase: { from, to: at } }
  const to = share && entryBefore(items, at)?.word === '的' ? at - 1 : at
  const held = actUnits.has(unit) ? heldAct(items, from, to) : null
  const governor = held ?? carriedOut(items, listGovernor(items, from, to) ?? findGovernor(items, from, to))
  if (share && governor.verb && isInRate(items, governor, to)) return { verb: null, phrase: { from, to } }
  if (governor.verb) return findOrganizer(items, { from, to }, governor.verb, unit) ?? governor
  const giving = givingAct(items, from, to)
  if (giving) return giving
  const serving = first === 0 ? (servingAct(items, governor.phrase, unit) ?? subjectAct(member)) : null
  if (serving) return serving
  if (carried.action) return governor
  if (share && namesRate(entryBefore(items, to)?.word ?? '')) return governor
  const closing = durationUnits.test(unit) ? null : closingAct(items, governor.phrase)
  return closing ?? innerAct(items, governor.phrase) ?? governor
}

/** `规范管理率92%`: an act that touches a rate tells what it is the rate of; what moves or reaches a rate does not (提高, 实现). */
function isInRate(items: readonly Item[], { verb, phrase }: Governor, to: number): boolean {
  if (phrase.from !== to - 1 || !namesRate(items[to - 1]!.word)) return false
  const { word } = items[verb!.to - 1]!
  return !isMeasureVerb(word) && !hostVerbs.has(word)
}

/** `举办防御性驾驶培训24期`: what was held is all that stands behind the verb, words of time and verbs counted in. */
function heldAct(items: readonly Item[], from: number, to: number): Governor | null {
  let host = from
  while (host < to && openers.has(items[host]!.tag)) host += 1
  if (host >= to - 2 || !holdingVerbs.has(items[host]!.word) || organizingVerbs.has(items[host]!.word))
    return null
  const isAct = isVerbal(entryBefore(items, to)) && items.slice(host + 1, to - 1).every(isInAct)
  return isAct ? { verb: { from: host, to: host + 1 }, phrase: { from: host + 1, to } } : null
}

const isInAct = (item: Item): boolean =>
  isNominal(item) ||
  item.tag === 't' ||
  (item.tag === 'v' && item.word.length > 1 && !hostVerbs.has(item.word))

/** `进行疑问解答60次`: 进行 gives way to the act that it carries out. */
function carriedOut(items: readonly Item[], governor: Governor): Governor {
  const { verb, phrase } = governor
  if (!verb) return governor
  let light = verb.to - 1
  while (light >= verb.from && !carryingVerbs.has(items[light]!.word)) light -= 1
  if (light < verb.from) return governor
  const act = (verb.to > light + 1 ? verb.to : phrase.to) - 1
  if (act <= light || !isVerbal(items[act])) return governor
  return { verb: { from: act, to: act + 1 }, phrase: { from: light + 1, to: act } }
}

/** `黄叶村投资80万元`: who can act gave money. */
function givingAct(items: readonly Item[], from: number, to: number): Governor | null {
  const act = to - 1
  if (act <= from || !givingActs.has(items[act]!.word)) return null
  if (!actorEnding.test(items[act - 1]!.word) && !isDoer(items[act - 1]!)) return null
  return { verb: { from: act, to }, phrase: { from: to, to } }
}

/** Where the acts begin that end the one name before 等 (结对帮扶等12项措施) behind a noun; -1 where none do. */
function beforeActs(items: readonly Item[], from: number, to: number): number {
  let at = to
  while (at > from && isVerbal(entryBefore(items, at))) at -= 1
  return at < to && at > from && isNominal(items[at - 1]!) ? at : -1
}

/** `推进渣土清运、路面修补等11项工作`: the names of a list that 等 ends hold no verb of the clause; what governs stands before the first. */
function listGovernor(items: readonly Item[], from: number, to: number): Governor | null {
  const mark = listEnd(items, from, to)
  if (mark < 0) return null
  let comma = behindVerbs(items, from)
  while (comma < mark && items[comma]!.word !== '、') comma += 1
  let end = comma === mark ? beforeActs(items, from, mark) : comma
  if (end < 0) return null
  let governor = findGovernor(items, from, end)
  // 渣土清运: a verb that ends the first name belongs to it.
  while (governor.verb && governor.phrase.from >= end && governor.verb.from > from) {
    end = governor.verb.from
    governor = findGovernor(items, from, end)
  }
  const { verb, phrase } = governor
  const named = mark < to - 1 ? mark + 1 : undefined
  return verb && phrase.from < end
    ? { verb, phrase: { from: named ?? phrase.from, to } }
    : { verb: null, phrase: { from: named ?? from, to } }
}

/** The last of the coordinate verbs that a stretch opens with: 改建 in 新建、续建、改建道路. */
function behindVerbs(items: readonly Item[], from: number): number {
  let at = from
  while (openers.has(items[at]?.tag ?? '')) at += 1
  while (items[at]?.tag === 'v' && items[at + 1]?.word === '、' && isVerbal(items[at + 2])) at += 2
  return at
}

/** The place of 等 right before the number, or before the nouns that say what its names are (就业、就医等困难问题126个); -1 where none is. */
function listEnd(items: readonly Item[], from: number, to: number): number {
  let at = to - 1
  while (at > from && to - at <= longestKind && /^(?:n|b|a|ns)$/.test(items[at]!.tag)) at -= 1
  return items[at]?.word === '等' ? at : -1
}

const longestKind = 3
