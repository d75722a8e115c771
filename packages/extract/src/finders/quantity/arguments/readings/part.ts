import { stativeVerbs } from '../../../../lexicon/governing/verbs.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import type { Governor } from '../governor.ts'
import { headBefore } from '../head-before.ts'
import { type Arguments, compact, type Member, objectOf } from '../member.ts'
import { inherit, stated, wordOf } from '../stretch.ts'
import { readSubject } from './measure-verb.ts'

/** `占总收入的71.3%`: before 的 the whole is named behind the verb; after 是 the subject is what was measured. */
export function readPart(member: Member, { verb, phrase }: Governor): Arguments | null {
  const { items, at, share, carried } = member
  // 占计划200亩的101%: the whole has a figure of its own.
  const isWhole = entryBefore(items, at)?.word === '的' && entryBefore(items, at - 1)?.quantity !== undefined
  if (share && isWhole && carried.action && carried.action[0] >= items[0]!.start)
    return compact(inherit(carried.action), inherit(carried.object))
  if (!verb || !share || entryBefore(items, at)?.word !== '的') return null
  if (stativeVerbs.has(wordOf(items, verb))) return readSubject(member, verb)
  return compact(stated(items, verb), objectOf(items, headBefore(items, phrase)))
}
