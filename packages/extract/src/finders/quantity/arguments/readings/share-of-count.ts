import { shareVerbs } from '../../../../lexicon/governing/verbs.ts'
import { entryBefore } from '../../../../scan/entry-before.ts'
import { type Arguments, type Member, objectOf } from '../member.ts'
import { stated } from '../stretch.ts'
import { isNominal } from '../word-classes.ts'

/** `占全国1786个县的28%`: the share is of what is counted before it, and 占 governs both figures. */
export function readShareOfCount({ items, at, share }: Member): Arguments | null {
  if (!share || entryBefore(items, at)?.word !== '的') return null
  let count = at - 2
  while (count >= 0 && isNominal(items[count]!)) count -= 1
  if (count === at - 2 || items[count]?.quantity === undefined) return null
  const earliest = Math.max(0, count - longestFront)
  let verb = count - 1
  while (verb >= earliest && !shareVerbs.has(items[verb]!.word)) verb -= 1
  if (verb < earliest) return null
  const whole = objectOf(items, { from: count + 1, to: at - 1 })
  return { action: stated(items, { from: verb, to: verb + 1 }), ...(whole && { object: whole }) }
}

/** Items from the verb to the count: 占全国现有 + 十二亿亩. */
const longestFront = 4
