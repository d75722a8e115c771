import { organTold } from '../../lexicon/bodies/told-ends.ts'
import { facilityFields, workFields } from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import type { Unit } from '../units/unit.ts'
import { acts, isClosed, lastOfList, opensName, opensSubject } from './told-borders.ts'
import { isWords } from './told-field.ts'
import { isActing, isCentreWord, isNumbered, shortestTask } from './told-kinds.ts'

/** An organ of a part, or a part that acts, all of whose words stand behind a border. */
export function isOwnName(units: readonly Unit[], first: number, head: number): boolean {
  const unit = units[head]!
  if (organTold.has(unit.word) && isOrganOf(units, first, head)) return true
  if (!isActing(unit) && !isNumbered(units, head)) return false
  if (unit.end - units[first]!.start < shortestTask) return false
  if (isCentreWord(unit) && unit.word.length === 2 && !isWorkOf(units[head - 1]!)) return false
  return isWords(units, first, head) && opensSubject(units, first) && acts(units, lastOfList(units, head))
}

/** 质检 + 中心; but 台风 + 中心, 文化 + 中心. */
const isWorkOf = ({ word, kind }: Unit): boolean =>
  !facilityFields.has(word) && (/^vn?$/.test(kind) || workFields.has(word))

/** 门诊 + 党支部, 医 + 技 + 党支部: of the part of the body that nouns name, between borders. */
const isOrganOf = (units: readonly Unit[], first: number, head: number): boolean =>
  opensName(units, first) &&
  isClosed(units, head) &&
  units[head]!.start - units[first]!.start <= longestPart &&
  units
    .slice(first, head)
    .every(({ kind, word }) => /^(?:n|vn|x|ns)$/.test(kind) && !describingWords.has(word))

const longestPart = 6
