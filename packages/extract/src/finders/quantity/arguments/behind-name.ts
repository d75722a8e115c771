import { goesOnFromName, namesPlace, sides } from '../../../lexicon/places/place-endings.ts'
import { levels, nounJoints } from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import type { Stretch } from './stretch.ts'
import { isNominal } from './word-classes.ts'

/** Where in a noun phrase what is counted begins, behind whose or where it is, told by a name: 订单 in 洋浦港、钦州港订单. */
export function behindName(items: readonly Item[], phrase: Stretch): number {
  for (let at = phrase.to - 2; at >= phrase.from; at -= 1) {
    // 人民路、建设街和老旧小区: a member of the list, of which the noun behind is another.
    if (nounJoints.has(items[at + 1]!.word)) continue
    if ((items[at]!.named || endsName(items, phrase, at)) && isApart(items, at + 1)) return at + 1
  }
  return phrase.from
}

/** Whether a word behind a name begins a noun or a verb and does not go on from the name: not 旁 in 石桥村旁空地, 地区 in 华北地区客户. */
function isApart(items: readonly Item[], at: number): boolean {
  const { word, tag } = items[at]!
  if (tag === 'v' || qualities.has(tag)) return true
  if (!isNominal(items[at]!) || tag === 's' || goesOnFromName.has(word)) return false
  // 货 + 轮, 参 + 访: a word that no dictionary has.
  return word.length > 1 || items[at + 1]?.word.length === 1
}

const qualities: ReadonlySet<Item['tag']> = new Set(['a', 'b'])

/** 港 in 安平港订单: what stands so before a noun names a place, though nothing else in the text shows that it does; not 进 before 港. */
const endsName = (items: readonly Item[], { from }: Stretch, at: number): boolean =>
  at > from &&
  namesPlace.has(items[at]!.word) &&
  items[at - 1]!.end === items[at]!.start &&
  (items[at - 1]!.tag === 'ns' || (at - 2 >= from && isStem(items[at - 2]!, items[at - 1]!)))

/** Whether two words that no dictionary joins can be what a place is called (安|平, 响水|口), and say neither its size nor its level nor its kind. */
const isStem = (first: Item, second: Item): boolean =>
  first.end === second.start &&
  (first.tag === 'ns' || mayCall(first)) &&
  second.tag !== 'v' &&
  mayCall(second)

const mayCall = ({ word, tag }: Item): boolean =>
  word.length === 1 && callingTags.has(tag) && !levels.has(word) && !namesPlace.has(word) && !sides.has(word)

const callingTags: ReadonlySet<Item['tag']> = new Set(['n', 'ns', 'x', 'v', 'q'])
