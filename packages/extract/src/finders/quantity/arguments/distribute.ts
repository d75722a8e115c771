import type { Argument } from '@shuzhi/document'
import { sharedMeasure, standAlone } from '../../../lexicon/governing/amounts.ts'
import { fronting } from '../../../lexicon/governing/marks.ts'
import { comparisonMarks, nounJoints, severally } from '../../../lexicon/words/clause-words.ts'
import type { Item } from './item.ts'
import { type Arguments, compact } from './member.ts'
import { inherit } from './stretch.ts'
import { isNominal } from './word-classes.ts'

/**
 * `事故、死亡人数分别下降5.1%和11.8%`: after 分别 the figures take the named things in turn, and share the verb. Where none
 * is named, they take what was counted last before (`countedBefore`, in order); one thing named goes to all.
 */
export function distribute(
  items: readonly Item[],
  found: Map<number, Arguments>,
  countedBefore: () => readonly Argument[],
): void {
  const mark = items.findIndex(({ word }) => word === severally)
  if (mark < 0 || leadsReceiver(items, mark + 1)) return
  const figures = items.slice(mark).flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]))
  const things = thingsFor(figures.length, shareMeasure(namedThings(items.slice(0, mark))), countedBefore)
  if (figures.length < 2 || things.length === 0) return
  const action = found.get(figures[0]!)?.action
  figures.forEach((figure, at) => {
    const own = found.get(figure)!
    const shared = at === 0 || !action ? own.action : inherit(action.span)
    found.set(figure, compact(shared, things[at]))
  })
}

/** 分别为军属13户送去1桶油: for whom it is done follows, so that it is the doing that is apart, not the figures. */
const leadsReceiver = (items: readonly Item[], at: number): boolean =>
  fronting.has(items[at]?.word ?? '') &&
  (items[at + 1]?.quantity === undefined || (items[at + 2] !== undefined && isNominal(items[at + 2]!)))

/** One of several named things, and the item that closes it. */
type Thing = { argument: Argument; last: Item }

/** `电池、机器人产量分别增长`: a measure that ends the last thing, where no other has one, is what is measured of each. */
function shareMeasure(things: readonly Thing[]): readonly Argument[] {
  const named = things.map(({ argument }) => argument)
  const closing = things.at(-1)
  if (!closing || things.length < 2) return named
  const { argument, last } = closing
  const measure = sharedMeasure.exec(last.word)
  if (!measure || argument.span[0] === last.start + measure.index) return named
  const others = things.slice(0, -1).map(({ last: { word } }) => word)
  if (others.some((word) => sharedMeasure.test(word) || standAlone.test(word))) return named
  return things.map(() => ({ span: [last.start + measure.index, last.end], given: 'stated' }))
}

function thingsFor(
  count: number,
  named: readonly Argument[],
  countedBefore: () => readonly Argument[],
): readonly Argument[] {
  if (named.length === count) return named
  if (named.length === 1) return Array.from({ length: count }, () => named[0]!)
  if (named.length > 0) return []
  const counted = countedBefore()
  if (counted.length < count) return []
  return counted.slice(-count).map(({ span }) => ({ span, given: 'inherited' }))
}

const nominal = new Set(['n', 'vn', 'a', 'b', 'x', 'ns', 'i', 's', 'v', 'latin'])

/** The coordinate noun phrases that end a stretch of items. */
function namedThings(items: readonly Item[]): Thing[] {
  const things: Thing[] = []
  const comparison = items.findIndex(({ word }) => comparisonMarks.has(word))
  let end = comparison > 0 ? comparison : items.length
  while (end > 0 && (items[end - 1]!.tag === 'd' || items[end - 1]!.tag === 't')) end -= 1
  for (let at = end; at > 0; ) {
    let start = at
    while (start > 0 && nominal.has(items[start - 1]!.tag)) start -= 1
    if (start === at) break
    const last = items[at - 1]!
    things.push({ argument: { span: [items[start]!.start, last.end], given: 'stated' }, last })
    if (start === 0 || !nounJoints.has(items[start - 1]!.word)) break
    at = start - 1
  }
  return things.reverse()
}
