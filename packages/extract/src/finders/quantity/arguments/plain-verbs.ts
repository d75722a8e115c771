import { negations } from '../../../lexicon/governing/acts.ts'
import { doerEnding } from '../../../lexicon/governing/nouns.ts'
import {
  countedVerbs,
  plainThings,
  soleActs,
  transitiveVerbs,
  verbLeads,
} from '../../../lexicon/governing/plain-verbs.ts'
import { doneMark, levels, nounJoints } from '../../../lexicon/words/clause-words.ts'
import { entryBefore } from '../../../scan/entry-before.ts'
import { type Item, wordItem } from './item.ts'
import { countsThings, isBred, takesObject, touchesNumber } from './plain-objects.ts'
import { openers } from './word-classes.ts'

/**
 * Tells the verbs of one character that open a member with what they act on (产钢512万吨, 用草袋1.8万条, 年省利息30万元) or alone
 * (死2人, 花去3万元), of which the dictionary knows only that the character may be a noun; parts a word that is both (种|菜1.5亩).
 */
export function readPlainVerbs(items: readonly Item[]): Item[] {
  const read: Item[] = []
  let from = 0
  for (const item of items) {
    if (item.unit !== undefined) {
      if (read.length > from && !item.isShare) readMember(read, from, item.unit)
      from = read.length + 1
    }
    read.push(item)
  }
  return read
}

/** Looks for the verb of the member that goes from `from` to the end of what was read, before a number with its unit. */
function readMember(read: Item[], from: number, unit: string): void {
  if (read.length - from > longestMember || readDone(read, from)) return
  for (let at = from; at < read.length; at += 1) {
    const item = read[at]!
    if (
      mayBeVerb(read, at) &&
      (at === from || leadsVerb(read[at - 1]!) || isBehindSubject(read, at)) &&
      readVerb(read, at, unit)
    )
      return
    if ((item.tag === 'v' && item.word.length > 1) || item.word === '的') return
  }
}

const longestMember = 16

/** Whether a word is short enough for a verb, or close enough to the number for one that is made of it. */
const mayBeVerb = (read: readonly Item[], at: number): boolean =>
  at >= read.length - 2 || read[at]!.word.length === 1

/** 缝 in 右臂缝了11针: a verb of one character with 了 right before the number is the verb wherever it stands. */
function readDone(read: Item[], from: number): boolean {
  const at = read.length - 2
  const verb = read[at]
  if (at < from || verb?.word.length !== 1) return false
  if (read[at + 1]!.word !== doneMark) return false
  if (verb.tag !== 'v' && !countedVerbs.has(verb.word) && !transitiveVerbs.has(verb.word)) return false
  const before = entryBefore(read, at)
  // 多发了: an adverb of one character or a root before it may be part of it.
  if (at > from && before!.word.length === 1 && before!.tag === 'v') return false
  markVerb(verb)
  return true
}

function markVerb(item: Item): void {
  item.tag = 'v'
  item.acts = true
}

/** Whether the verb may stand right behind a word: an adverb, a time, a joint; a character that may be part of a word only where it is listed. */
const leadsVerb = ({ tag, word }: Item): boolean =>
  verbLeads.has(word) ||
  nounJoints.has(word) ||
  tag === 'punctuation' ||
  (openers.has(tag) && word.length > 1)

/** Whether who does it stands before: a name, a body or people before any verb, a noun before what the dictionary has as a verb too. */
function isBehindSubject(read: readonly Item[], at: number): boolean {
  const { tag, word, named } = read[at - 1]!
  if (named) return true
  if (word.length < 2 || (tag !== 'n' && tag !== 'ns')) return false
  return read[at]!.tag === 'v' || soleActs.has(read[at]!.word) || doerEnding.test(word)
}

/** Marks the verb that stands at a place, if one does. */
function readVerb(read: Item[], at: number, unit: string): boolean {
  const item = read[at]!
  const before = entryBefore(read, at)?.word ?? ''
  if (negations.has(before)) return false
  // 省列项目: a level of the state is one of what stands behind it, unless a time stands before (年省电).
  if (levels.has(item.word) && !verbLeads.has(before) && entryBefore(read, at)?.tag !== 'd') return false
  if (at === read.length - 2 && joinSoleAct(read, at)) return true
  if (item.word.length === 1) return readShort(read, at, unit)
  if (at < read.length - 1) return false
  if (soleActs.has(item.word)) markVerb(item)
  else if (parts(item, unit)) partWord(read, item)
  else return false
  return true
}

/** 机 + 耕 */
function joinSoleAct(read: Item[], at: number): boolean {
  const [first, second] = [read[at]!, read[at + 1]!]
  const word = first.word + second.word
  if (second.start !== first.end || !soleActs.has(word)) return false
  read.pop()
  first.end = second.end
  first.word = word
  markVerb(first)
  return true
}

/** Marks a verb of one character before its object or its number. */
function readShort(read: Item[], at: number, unit: string): boolean {
  const verb = read[at]!
  const governs =
    (countedVerbs.has(verb.word) && touchesNumber(read, at + 1)) ||
    (transitiveVerbs.has(verb.word) && takesObject(read, at + 1, unit))
  if (!governs) return false
  markVerb(verb)
  const object = read[at + 1]
  if (object?.word.length === 1 && plainThings.has(object.word)) object.tag = 'n'
  return true
}

/** Parts the verb and the noun that a word is. */
function partWord(read: Item[], item: Item): void {
  const { start, end, word } = item
  item.end = start + 1
  item.word = word[0]!
  markVerb(item)
  read.push(wordItem(start + 1, end, word[1]!, 'n'))
}

/** 种菜, which a dictionary has as a noun. */
const parts = ({ tag, word }: Item, unit: string): boolean =>
  tag === 'n' &&
  word.length === 2 &&
  transitiveVerbs.has(word[0]!) &&
  plainThings.has(word[1]!) &&
  !isBred(word[0]!, word[1]!) &&
  countsThings(unit)
