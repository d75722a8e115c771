import { coupledHeads, legalForms } from '../../lexicon/bodies/heads-by-front.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { actingHeads } from '../../lexicon/bodies/special-heads.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { opensClause } from '../persons/evidence-front.ts'
import { opensPhrase } from '../persons/name-borders.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import type { Reading } from './open-name.ts'

/** Whether nothing before a firm says which kind it is: 大型 + 集团公司. */
export const isUndescribed = (before: Unit | undefined, { start }: Unit): boolean =>
  before?.end !== start || /^(?:punctuation|break|c|p|u)$/.test(before.kind)

/** 中正 + 工程 + 咨询 + 监理 + 有限公司: a form of the law and what stands before it from a phrase's beginning, not all of which is a trade. */
export const isLegalFirm = (units: readonly Unit[], { first, head }: BodyName): boolean =>
  legalForms.has(units[head]!.word) &&
  first < head &&
  opensPhrase(units, first) &&
  !isTrade(units[first]!.word)

const isTrade = (word: string): boolean =>
  kindWords.has(word) || workFields.has(word) || levelWords.has(word) || describingWords.has(word)

/** 化验室 + 送检, at the front of a clause. */
export const isActing = (units: readonly Unit[], { first, head }: BodyName): boolean =>
  first === head &&
  actingHeads.has(units[head]!.word) &&
  opensClause(units, head) &&
  isVerb(units[head + 1]) &&
  units[head + 1]!.start === units[head]!.end

/** 街道党工委 + 、 + 办事处: a level's body in one list with its committee. */
export function isCoupled({ units, names }: Reading, { first, head }: BodyName): boolean {
  const [mark, unit] = [entryBefore(units, head), units[head]!]
  if (first !== head || !coupledHeads.has(unit.word) || mark?.word !== '、' || mark.end !== unit.start)
    return false
  const committee = entryBefore(names, head - 1)
  return (
    committee?.named === true &&
    units[committee.head]!.word.endsWith('委') &&
    committee.first < committee.head
  )
}

/** Whether a unit is a verb or an act of two characters and more. */
export const isVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.word.length > 1 && (unit.kind === 'v' || unit.kind === 'vn')
