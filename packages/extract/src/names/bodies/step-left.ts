import { borderingWords, countingNumerals, describedFields } from '../../lexicon/bodies/body-borders.ts'
import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { sideNames } from '../../lexicon/bodies/firm-words.ts'
import { placedHeads, sideHeads, studyHeads } from '../../lexicon/bodies/heads-by-front.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { partyNames } from '../../lexicon/bodies/level-words.ts'
import { branchHeads, cooperativeHeads } from '../../lexicon/bodies/special-heads.ts'
import { fieldJoints } from '../../lexicon/bodies/told-ends.ts'
import { studyFields } from '../../lexicon/bodies/work-fields.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { opensPhrase } from '../persons/name-borders.ts'
import type { Unit } from '../units/unit.ts'
import { isBureauOf, isCommittee, isCounted, isLevelShort, isOrdinal, isProperShort } from './body-front.ts'
import { isField, partAt } from './body-parts.ts'
import type { Step } from './body-step.ts'
import { closesCount } from './closes-count.ts'
import { firmFront, isSeat, placedFirm } from './firm-front.ts'
import type { StepReader } from './left-step.ts'
import type { OpenName, Reading } from './open-name.ts'
import { beforeFront, beforeLevel, bodyOrLevel, fieldOfOwner, outerBody } from './outer-steps.ts'
import { boxedSite } from './site-stem.ts'
import { isSpanned } from './spanned-name.ts'
import { termStep } from './term-step.ts'
import { tradeFirm } from './trade-firm.ts'

/** What the word before a name adds to it; undefined at its border. */
export function stepLeft(reading: Reading, open: OpenName): Step | undefined {
  const { units } = reading
  const at = open.first - 1
  const unit = units[at]
  if (!unit || unit.end !== units[open.first]!.start || closesCount(units, at)) return undefined
  if (open.first === open.head && countingNumerals.has(unit.word)) return undefined
  // 代表 + 中共: nothing stands before the name of a party.
  if (open.first < open.head && partyNames.has(units[open.first]!.word)) return undefined
  const left = { reading, open, at, unit, head: units[open.head]! }
  for (const read of readers) {
    const step = read(left)
    if (step !== undefined) return step ?? undefined
  }
  return undefined
}

/** A head of one character (局, 科) takes little: what makes a body of it. */
const beforeShortHead: StepReader = ({ reading, open, at, unit, head }) => {
  if (open.headClass !== 'unit' || open.first !== open.head || head.word.length > 1) return undefined
  const { units } = reading
  const isNamed =
    isCommittee(unit, head) ||
    isBureauOf(unit, head) ||
    isLevelShort(units, at) ||
    isField(units, at, open.head) ||
    isSpanned(reading, at, open.head)
  return isNamed ? { first: at, named: true } : isOrdinal(unit) ? { first: at } : null
}

const place: StepReader = ({ at, unit, head }) =>
  unit.kind === 'place' || unit.kind === 'mask' || isProperShort(unit) || isSide(unit, head)
    ? { first: at, named: true }
    : undefined

/** 西北 + 办事处. */
const isSide = ({ word }: Unit, head: Unit): boolean => sideNames.has(word) && sideHeads.has(head.word)

/** 东海 + 轮胎 before 分厂: the firm whose branch it is. */
const firmOfBranch: StepReader = ({ reading, at, unit, head }) => {
  const firm = branchHeads.has(head.word) && unit.traits.isTrade ? tradeFirm(reading.units, at) : -1
  return firm >= 0 ? { first: firm, named: true, last: true } : undefined
}

/** 第一, 二次, 第八届, 二 + 分厂 */
const number: StepReader = ({ reading, open, at, unit }) => {
  const { units } = reading
  if (isOrdinal(unit)) return { first: at, named: true }
  if (unit.word === '次' && entryBefore(units, at)?.end === unit.start && isOrdinal(units[at - 1]!))
    return { first: at - 1, named: true, last: true }
  const term = termStep(units, at)
  if (term) return term
  return open.first === open.head && isCounted(units, at) ? numberedPart(reading, at) : undefined
}

/** The characters of a firm's name, or of a school's behind its place. */
const frontOf = (units: readonly Unit[], at: number, head: string, headClass: HeadClass): Step | undefined =>
  headClass === 'company'
    ? firmFront(units, at, head)
    : placedHeads.has(head) || cooperativeHeads.has(head)
      ? placedFirm(units, at)
      : undefined

const brand: StepReader = ({ reading, open, at, head }) => {
  const { units } = reading
  const { first, headClass, proper } = open
  const takesSite = first === open.head || (headClass === 'unit' && first + 1 === open.head)
  const front =
    frontOf(units, at, head.word, headClass) ?? (takesSite ? boxedSite(units, at, headClass) : undefined)
  if (front) return front
  return headClass === 'company' && proper >= 2 && isSeat(units, at)
    ? { first: at, named: true, last: true }
    : undefined
}

/** 材料 + 与 + 能源 + 学院: two fields of one institute. */
const jointField: StepReader = ({ reading, open, at, unit, head }) => {
  const field = entryBefore(reading.units, at)
  const isJoint =
    open.first + 1 === open.head &&
    studyHeads.has(head.word) &&
    fieldJoints.has(unit.word) &&
    field?.end === unit.start &&
    isStudy(field.word) &&
    isStudy(reading.units[open.first]!.word)
  return isJoint && opensPhrase(reading.units, at - 1)
    ? { first: at - 1, named: true, last: true }
    : undefined
}

const isStudy = (word: string): boolean => studyFields.has(word) || kindWords.has(word)

/** What a body works on; a verb that governs its name stands outside. */
const field: StepReader = ({ reading, open, at, unit }) => {
  const { head, headClass, proper } = open
  const spans = () => isSpanned(reading, at, head)
  if (borderingWords.has(unit.word)) return describedFields.has(unit.word) && spans() ? { first: at } : null
  const part = partAt(reading.units, at, head, headClass) ?? (spans() ? 'kind' : undefined)
  if (!part || (part === 'kind' && proper > 0 && !spans())) return null
  return { first: at, named: part === 'name', proper: part === 'rare' ? unit.word.length : 0 }
}

/** The readings of the word before a name, in order; the first that says something counts. */
const readers: readonly StepReader[] = [
  beforeShortHead,
  place,
  firmOfBranch,
  beforeFront,
  beforeLevel,
  bodyOrLevel,
  fieldOfOwner,
  number,
  brand,
  jointField,
  field,
]

/** 二 + 分厂, and the firm that has it: 河丰纺织集团 + 二 + 分厂. */
function numberedPart(reading: Reading, at: number): Step {
  const { units } = reading
  const firm = entryBefore(units, at)?.end === units[at]!.start ? outerBody(reading, at - 1) : undefined
  return { first: firm?.named ? firm.first : at, named: true, last: true }
}
