import { mannerWords, speakingVerbs } from '../../lexicon/persons/person-context.ts'
import { boundedPosts } from '../../lexicon/persons/posts.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import { endsPhrase } from './name-borders.ts'
import type { Evidence } from './name-reading.ts'
import { isLong, touching } from './name-reading.ts'

/** 局长张大伟, 市长　陈　强; two characters only where no noun or adjective goes on with them (书记 + 钱款 + 不清). */
export const isNamedByPost: Evidence = (reading) =>
  isBehindPost(reading) && (isLong(reading) || !goesOn(reading))

const goesOn: Evidence = ({ units, next }) => {
  const after = units[next]
  if (
    !after ||
    after.start > units[next - 1]!.end ||
    speakingVerbs.has(after.word) ||
    mannerWords.has(after.word)
  )
    return false
  return /^(?:n|a|b|i|q|s|f|ns)$/.test(after.kind) && !endsPhrase(units, next)
}

const isBehindPost: Evidence = ({ units, at }) => {
  const before = entryBefore(units, at)
  return before !== undefined && isPost(before)
}

/** 书记郭老三, where the phrase ends: given names have other characters. */
export const isBoundBehindPlainPost: Evidence = (reading) =>
  isBehindPlainPost(reading) && endsPhrase(reading.units, reading.next)

const isBehindPlainPost: Evidence = (reading) =>
  isBehindPost(reading) && !opensNoun(reading) && !boundedPosts.has(reading.units[reading.at - 1]!.word)

/** 副局长方敏: nothing goes on with the name. */
export const isBoundBehindPost: Evidence = (reading) =>
  isBehindPost(reading) && touching(reading) !== undefined && endsPhrase(reading.units, reading.next)

/** 书记黎明主持, but no 领导干部廉洁从政, 宣传部长江山如画: a noun before any other verb may be what is done. */
export const isNounBehindPost: Evidence = (reading) =>
  reading.units[reading.at]!.kind === 'n' && isBoundBehindPost(reading) && isSpeaker(reading)

const isSpeaker: Evidence = ({ units, next }) => {
  const after = units[next]
  return !after || /^(?:punctuation|break|p|d)$/.test(after.kind) || speakingVerbs.has(after.word)
}

/** 副主任陈罡: a character that the dictionary has in no word is no other one's beginning. */
export const isRareBehindPost: Evidence = (reading) => {
  const { units, at, next } = reading
  return (
    next - at === 2 &&
    units[next - 1]!.kind === 'x' &&
    units[next - 1]!.word.length === 1 &&
    isBehindPost(reading) &&
    endsPhrase(units, next)
  )
}

/** 田 + 野 before 调查: two characters that an act goes on from. */
const opensNoun: Evidence = ({ units, at, next }) =>
  next - at === 2 && units[next]?.kind === 'vn' && units[next]!.start === units[next - 1]!.end

/** 书记郭老三: three characters, whatever follows. */
export const isLongBehindPost: Evidence = (reading) => isLong(reading) && isBehindPlainPost(reading)
