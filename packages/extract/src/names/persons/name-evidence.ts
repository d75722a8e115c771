import { isPersonNoun, plainTitles, suingVerbs } from '../../lexicon/persons/person-context.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { isPost } from '../posts/post.ts'
import {
  isActing,
  isAlone,
  isDoubtfulOfBody,
  isGoverned,
  isMember,
  isOfOtherTongue,
  isOfPlace,
} from './evidence-alone.ts'
import {
  isAgent,
  isApartBehindOccupation,
  isBehindOccupation,
  isBehindTitle,
  isBoundLabelled,
  isCalled,
  isLabelled,
  isLongAgent,
  isLongBehindOccupation,
  isMarkedBehindOccupation,
  isOpened,
} from './evidence-before.ts'
import {
  hasMerit,
  isAddressed,
  isAppointed,
  isCounted,
  isDescribed,
  isDescribedBehind,
  isOfFamily,
} from './evidence-behind.ts'
import { isAuthor, isClauseFront, isDoubtfulFront, opensClause } from './evidence-front.ts'
import {
  isBoundBehindPlainPost,
  isBoundBehindPost,
  isLongBehindPost,
  isNamedByPost,
  isNounBehindPost,
  isRareBehindPost,
} from './evidence-post.ts'
import { type Evidence, end, isLong, start } from './name-reading.ts'
import type { PersonalName } from './personal-name.ts'

/** Whether a reading is told to be a name by what stands beside it. */
export const isTold: Evidence = (reading) => {
  for (const says of ofForm[reading.name.form]) if (says(reading)) return true
  return false
}

/** 李某某: only names are masked so. */
const isMasked: Evidence = ({ units, at, next }) =>
  units.slice(at + 1, next).some(({ kind, word }) => kind === 'mask' && word.startsWith('某'))

/** 承包人滕×, 对白石村薛××: behind a mark, a place or what a person is, where neither a measure nor the class of a place goes on. */
const isCrossedOut: Evidence = (reading) => {
  const { units, at, next } = reading
  const [before, mask, after] = [entryBefore(units, at), units[next - 1]!, units[next]]
  if (mask.kind !== 'mask' || !/^[×xX]{1,2}$/.test(mask.word) || next - at !== 2) return false
  if (
    after &&
    (after.kind === 'q' ||
      after.kind === 'mask' ||
      after.traits.isTrade ||
      after.traits.head ||
      after.traits.placeEnds !== 0)
  )
    return false
  return opensClause(units, at) || before!.kind === 'place' || isPersonNoun(before!.word) || isPost(before!)
}

/** 王桂兰诉李国富. */
const isParty: Evidence = ({ units, at, next }) =>
  suingVerbs.has(entryBefore(units, at)?.word ?? '') || suingVerbs.has(units[next]?.word ?? '')

/** Behind a blank at the end of a bracket or of a line, or alone in a bracket there: （柳荫路小学　周慧敏）, （周慧敏）. */
const isSetApart: Evidence = (reading) =>
  /[ \u3000（(—\n]/.test(reading.text[start(reading) - 1] ?? '') &&
  /^[）)]?(?:\n|$)/.test(reading.text.slice(end(reading), end(reading) + 2)) &&
  end(reading) - start(reading) <= 3

/** 简爱华夫妻. */
const isLongOfFamily: Evidence = (reading) => isLong(reading) && isOfFamily(reading)

/** 黎明同志: what a whole word is before a form of address that no common noun has, where a clause begins. */
const isWordAddressed: Evidence = ({ units, at, next }) =>
  opensClause(units, at) && plainTitles.has(units[next]?.word ?? '')

/** 任洪卓等17人. */
const isLongCounted: Evidence = (reading) => isLong(reading) && isCounted(reading)

/** What tells a name, by its form. */
const ofForm: Record<PersonalName['form'], readonly Evidence[]> = {
  sure: [
    isNamedByPost,
    isLabelled,
    isMasked,
    isCrossedOut,
    isAddressed,
    isDescribedBehind,
    isBehindOccupation,
    isBehindTitle,
    isCounted,
    isOfFamily,
    isDescribed,
    isParty,
    hasMerit,
    isAppointed,
    isAgent,
    isOpened,
    isSetApart,
    isActing,
    isClauseFront,
    isAuthor,
    isAlone,
    isOfOtherTongue,
    isCalled,
    isGoverned,
    isMember,
    isOfPlace,
  ],
  loose: [
    isRareBehindPost,
    isBoundBehindPlainPost,
    isApartBehindOccupation,
    isLabelled,
    isMasked,
    isAddressed,
    isAppointed,
  ],
  doubtful: [
    isLongBehindPost,
    isLongBehindOccupation,
    isBoundBehindPost,
    isLabelled,
    isAddressed,
    isAppointed,
    isLongCounted,
    isLongAgent,
    isLongOfFamily,
    isDoubtfulFront,
    isDoubtfulOfBody,
    isMarkedBehindOccupation,
    isCalled,
    isCrossedOut,
  ],
  listed: [],
  word: [isNounBehindPost, isBoundLabelled, isCounted, isAppointed, isWordAddressed],
}
