import { opensNoun } from '../head-after.ts'
import { type Arguments, compact, type Member } from '../member.ts'
import { inherit } from '../stretch.ts'
import { namesAct } from './act-after.ts'

/** `房产12处、1.1万平方米`, `广场1处（约800平方米）`: another measure of the same thing. */
export function readRepeated(member: Member): Arguments | null {
  const { items, from, at, share, bracketed, carried } = member
  if (from !== at || share || !(at === 0 ? bracketed : !opensNoun(items, at + 1))) return null
  if (namesAct(member)) return null
  return compact(inherit(carried.action), inherit(carried.object))
}
