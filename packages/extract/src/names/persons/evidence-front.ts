import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { namesakes, personVerbs, thingNouns } from '../../lexicon/persons/person-context.ts'
import { surnames } from '../../lexicon/persons/surnames.ts'
import { routeWords } from '../../lexicon/places/parts/roads.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { isPlain, isThing } from './evidence-alone.ts'
import { type Evidence, isLong } from './name-reading.ts'

/**
 * 邢小宝手指划破, 柴建林的摄影: three characters that open a clause and are nothing else, where no name of a firm, a body or a place goes on with
 * them (施慧达药业).
 */
export const isClauseFront: Evidence = (reading) => {
  const { units, at, next } = reading
  const after = units[next]
  if (!isLong(reading) || !isPlain(reading) || !opensClause(units, at)) return false
  if (!after || after.start > units[next - 1]!.end || isClose(after)) return isOpen(entryBefore(units, at))
  if (namesakes.has(after.word)) return true
  if (after.traits.head || after.traits.isTrade) return false
  return (
    (/^(?:[vdptfurni]|vn)$/.test(after.kind) || after.word === '一') &&
    after.word !== '等' &&
    !isOfThing(after) &&
    !isThing(units, next)
  )
}

/** 蒲秋林的“三季轮作法”, 柴建林的摄影《河边》: whose work is named behind 的. */
export const isAuthor: Evidence = (reading) => {
  const { units, at, next } = reading
  if (units[next]?.word !== '的' || !(isWork(units[next + 1]) || isWork(units[next + 2]))) return false
  return isLong(reading) && surnames.has(units[at]!.word) && opensClause(units, at)
}

const isWork = (unit: Unit | undefined): boolean => unit?.kind === 'document' || unit?.kind === 'term'

/** What goes on with the name of a place, a road or a kind of thing. */
const isOfThing = ({ word, traits }: Unit): boolean =>
  traits.placeEnds !== 0 || routeWords.has(word) || kindWords.has(word) || thingNouns.has(word)

/** 我（林晓彤）. */
const isOpen = (unit: Unit | undefined): boolean => /^[（(]$/.test(unit?.word ?? '')

const isClose = ({ word }: Unit): boolean => word === '）' || word === ')'

/** 方永年从部队转业: a surname that is a common word too, and two characters that the dictionary has in no word, where a clause begins and an act goes on. */
export const isDoubtfulFront: Evidence = ({ units, at, next }) => {
  const after = units[next]
  if (next - at !== 3 || !opensClause(units, at) || after?.start !== units[next - 1]!.end) return false
  return personVerbs.has(after.word) || (/^[vp]$/.test(after.kind) && after.word.length > 1)
}

/** Whether a clause or a bracket begins at `at`, and no member of a list. */
export function opensClause(units: readonly Unit[], at: number): boolean {
  const before = entryBefore(units, at)
  return !before || before.kind === 'break' || clauseMarks.has(before.word)
}

const clauseMarks: ReadonlySet<string> = new Set('（(：:①②③④⑤⑥⑦⑧⑨⑩')
