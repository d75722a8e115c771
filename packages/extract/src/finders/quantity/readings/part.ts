import { stativeVerbs } from '../../../lexicon/governing.ts'
import type { Governor } from '../governor.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { headBefore } from '../phrase.ts'
import { stated, wordOf } from '../stretch.ts'
import { readSubject } from './measure-verb.ts'

/** `占总收入的71.3%`: before 的 the whole is named behind the verb; after 是 the subject is what was measured. */
export function readPart(member: Member, { verb, phrase }: Governor): Arguments | null {
  const { items, at, share } = member
  if (!verb || !share || items[at - 1]?.word !== '的') return null
  if (stativeVerbs.has(wordOf(items, verb))) return readSubject(member, verb)
  return compact(stated(items, verb), objectOf(items, headBefore(items, phrase)))
}
