import { predicatingUnits } from '../../../lexicon/governing/units.ts'
import { type Item, wordItem } from './item.ts'
import { isNominal } from './word-classes.ts'

/** What ends a rate: 报到率, 成活率. */
const rateEnding = '率'

/**
 * Joins 率 to the word before it, of one character with the one before that: 逾期|率, 成|活|率. It leads people where a noun stands
 * behind it or they are counted (率团, 率3人).
 */
export function joinRates(items: Item[]): Item[] {
  if (!items.some(({ word }) => word === rateEnding)) return items
  const joined: Item[] = []
  items.forEach((item, at) => {
    const length = item.word === rateEnding && endsRate(items[at + 1]) ? stemLength(joined, item) : 0
    if (length === 0) joined.push(item)
    else {
      const stem = joined.splice(-length)
      const word = stem.map(({ word }) => word).join('') + item.word
      joined.push(wordItem(stem[0]!.start, item.end, word, 'n'))
    }
  })
  return joined
}

/** Whether 率 is at the end of its word before an item. */
const endsRate = (next: Item | undefined): boolean =>
  next === undefined ||
  (next.unit === undefined ? !isNominal(next) : !predicatingUnits.has(next.unit) && next.unit !== '个')

/** How many of the last items 率 makes a noun of. */
function stemLength(read: readonly Item[], { start }: Item): number {
  const [before, last] = [read.at(-2), read.at(-1)]
  if (last?.end !== start || last.tag === 'punctuation' || last.unit !== undefined) return 0
  if (last.word.length > 1) return 1
  return before?.end === last.start && before.word.length === 1 && before.tag !== 'punctuation' ? 2 : 1
}
