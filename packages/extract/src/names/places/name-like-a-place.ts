import { isOccupation, meritVerbs, nameTitles } from '../../lexicon/persons/person-context.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { isPost } from '../posts/post.ts'
import type { Unit } from '../units/unit.ts'

/** 赵春江院士, 邵海峰经理: the same before a form of address, a post or a verb of merit, which no hill has. */
export function isAddressed(stem: readonly Unit[], { word, end }: Unit, next: Unit | undefined): boolean {
  if (next?.start !== end || !(nameTitles.has(next.word) || isPost(next) || meritVerbs.has(next.word)))
    return false
  const name = stem.map((part) => part.word).join('') + word
  return (nameTitles.has(next.word) ? name.length <= 3 : name.length === 3) && surnames.has(name[0]!)
}

/** Blanks between a post and a name. */
const longestGap = 3

/** 牛 + 宝 + 山 behind 户主, also apart from it: a person's name that ends like a hill's. */
export function isPersonal(title: Unit | undefined, stem: readonly Unit[], { word }: Unit): boolean {
  if (!title || stem[0]!.start - title.end > longestGap || !(isPost(title) || isOccupation(title.word)))
    return false
  const name = stem.map((part) => part.word).join('') + word
  return name.length <= 3 && surnames.has(name[0]!)
}
