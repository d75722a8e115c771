import { numeralCharacters } from '@shuzhi/document'
import {
  aspects,
  comparisonMarks,
  dateUnits,
  goalMarks,
  memberJoints,
  sourceMarks,
  verbJoints,
} from '../words/clause-words.ts'
import { negations } from './acts.ts'
import { framing, fronting, locating, sides } from './marks.ts'
import { verbLeads } from './plain-verbs.ts'
import { comparingVerbs, isMeasureVerb, stativeVerbs } from './verbs.ts'

/** Words of grammar, of which neither nouns nor verbs are made. Source: the sets joined here, each with its own. */
const functionWords: ReadonlySet<string> = new Set([
  ...[aspects, comparisonMarks, goalMarks, sourceMarks, memberJoints, verbJoints].flatMap((words) => [
    ...words,
  ]),
  ...[negations, framing, fronting, locating, sides, verbLeads].flatMap((words) => [...words]),
  ...[comparingVerbs, stativeVerbs].flatMap((words) => [...words]),
  ...numeralCharacters,
])

/** Words that verbs are made with all the same: 并网, 年检. */
const formingWords: ReadonlySet<string> = new Set(['并', '要', '应', ...dateUnits])

/** Whether a word is one of grammar, of which neither nouns nor verbs are made. */
export const isFunctionWord = (word: string): boolean =>
  (functionWords.has(word) && !formingWords.has(word)) || isMeasureVerb(word)
