import { comparingQualities, comparingVerbs } from '../../../../lexicon/governing/verbs.ts'
import { comparisonMarks } from '../../../../lexicon/words/clause-words.ts'
import type { Item } from '../item.ts'
import type { Arguments, Member } from '../member.ts'
import type { Stretch } from '../stretch.ts'
import { readSubject } from './measure-verb.ts'

/** `高于全省平均水平2个百分点`, `比全国低1.8个百分点`: what is compared stands before, what it is compared with is no object. */
export function readCompared(member: Member): Arguments | null {
  const verb = (member.share ? comparingVerb(member) : null) ?? comparingQuality(member)
  return verb && readSubject(member, verb)
}

/** A verb of comparison with only a standard between it and the number. */
function comparingVerb({ items, from, at }: Member): Stretch | null {
  let verb = at - 1
  while (verb >= from && verb >= at - longestStandard && isStandard(items[verb]!)) verb -= 1
  return verb >= from && verb < at - 1 && comparingVerbs.has(items[verb]!.word)
    ? { from: verb, to: verb + 1 }
    : null
}

const longestStandard = 6

const isStandard = ({ word, tag }: Item): boolean => !comparingVerbs.has(word) && !borders.has(tag)

const borders: ReadonlySet<Item['tag']> = new Set(['v', 'p', 'u', 'punctuation', 'quantity'])

/** 高 in 比上年高2个百分点: a quality that touches the number, behind 比. */
function comparingQuality({ items, from, at }: Member): Stretch | null {
  if (at - 1 <= from || !comparingQualities.has(items[at - 1]!.word)) return null
  for (let mark = at - 2; mark >= from && mark >= at - longestStandard; mark -= 1)
    if (comparisonMarks.has(items[mark]!.word)) return { from: at - 1, to: at }
  return null
}
