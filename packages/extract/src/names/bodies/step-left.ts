import {
  countingNumerals,
  describedFields,
  governingVerbs,
  outsideWords,
} from '../../lexicon/bodies/body-borders.ts'
import { branchHeads, cooperativeHeads, type HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { placedHeads } from '../../lexicon/bodies/heads-by-front.ts'
import { knownFirms } from '../../lexicon/bodies/known-firms.ts'
import { levelWords, ownBodies, ownHeads, partyNames, siteWords } from '../../lexicon/bodies/level-words.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { bodyClass } from './body-class.ts'
import {
  isBureauOf,
  isCommittee,
  isCounted,
  isFront,
  isFrontOf,
  isLevelShort,
  isMaskedLevel,
  isOrdinal,
  isProperShort,
  levelStep,
  takesOwn,
} from './body-front.ts'
import { isField, partAt } from './body-parts.ts'
import type { Step } from './body-step.ts'
import { closesCount } from './closes-count.ts'
import { firmFront, isSeat, placedFirm } from './firm-front.ts'
import type { OpenName, Reading } from './open-name.ts'
import { boxedSite } from './site-stem.ts'
import { isSpanned } from './spanned-name.ts'
import { termStep } from './term-step.ts'
import { tradeFirm } from './trade-firm.ts'

const longestOuter = 24

/** Short names of firms, which open the longer one: 山东 + 鲁花 + 集团. */
const firms = new Set(knownFirms)

/** What the word before a name adds to it; undefined at its border. */
export function stepLeft(reading: Reading, { first, head, headClass, proper }: OpenName): Step | undefined {
  const { units } = reading
  const at = first - 1
  const unit = units[at]
  const current = units[first]!
  if (!unit || unit.end !== current.start || closesCount(units, at)) return undefined
  if (first === head && countingNumerals.has(unit.word)) return undefined
  if (headClass === 'unit' && first === head && units[head]!.word.length === 1) {
    if (
      isCommittee(unit, current) ||
      isBureauOf(unit, current) ||
      isLevelShort(units, at) ||
      isField(units, at, head) ||
      isSpanned(reading, at, head)
    )
      return { first: at, named: true }
    return isOrdinal(unit) ? { first: at } : undefined
  }
  if (unit.kind === 'place' || unit.kind === 'mask' || isProperShort(unit)) return { first: at, named: true }
  const outer = headClass === 'company' && firms.has(unit.word) ? undefined : bodyClass(unit)
  const isBody = outer !== undefined
  const isBranchHead = branchHeads.has(units[head]!.word)
  const firm = isBranchHead && unit.traits.isTrade ? tradeFirm(units, at) : -1
  if (firm >= 0) return { first: firm, named: true, last: true }
  if (
    first < head &&
    (isFront(current) || (isBranchHead && isBody && (proper >= 2 || siteWords.has(current.word))))
  ) {
    const isBranch =
      isBranchHead || (outer === 'top' && (current.kind === 'place' || current.kind === 'mask'))
    if (isBody && isBranch && (headClass !== 'centre' || reading.names[at]?.named))
      return outerBody(reading, at)
    if (current.kind === 'place' && isMaskedLevel(units, at)) return { first: at - 1, named: true }
    return isFrontOf(unit, current) ? { first: at, named: true } : undefined
  }
  if (headClass === 'level') {
    if (isMaskedLevel(units, at)) return { first: at - 1, named: true, last: true }
    return partyNames.has(unit.word) ? { first: at } : undefined
  }
  const level =
    takesOwn(headClass) || ownHeads.has(units[head]!.word) || !ownBodies.has(unit.word)
      ? levelWords.get(unit.word)
      : undefined
  if (isBody) {
    const body = headClass === 'centre' && !reading.names[at]?.named ? undefined : outerBody(reading, at)
    if (body && (!level || body.first < at)) return body
  }
  if (level) return level === 'generic' && proper > 0 ? undefined : levelStep(units, at, level, units[head]!)
  if (isOrdinal(unit)) return { first: at, named: true }
  if (unit.word === '次' && entryBefore(units, at)?.end === unit.start && isOrdinal(units[at - 1]!))
    return { first: at - 1, named: true, last: true }
  const term = termStep(units, at)
  if (term) return term
  if (first === head && isCounted(units, at)) return numberedPart(reading, at)
  const front =
    frontOf(units, at, units[head]!.word, headClass) ??
    (first === head || (headClass === 'unit' && first + 1 === head)
      ? boxedSite(units, at, headClass)
      : undefined)
  if (front) return front
  if (headClass === 'company' && proper >= 2 && isSeat(units, at))
    return { first: at, named: true, last: true }
  if (governingVerbs.has(unit.word) || outsideWords.has(unit.word))
    return describedFields.has(unit.word) && isSpanned(reading, at, head) ? { first: at } : undefined
  const part = partAt(units, at, head, headClass) ?? (isSpanned(reading, at, head) ? 'kind' : undefined)
  if (!part || (part === 'kind' && proper > 0 && !isSpanned(reading, at, head))) return undefined
  return { first: at, named: part === 'name', proper: part === 'rare' ? unit.word.length : 0 }
}

/** The characters of a firm's name, or of a school's behind its place. */
const frontOf = (units: readonly Unit[], at: number, head: string, headClass: HeadClass): Step | undefined =>
  headClass === 'company'
    ? firmFront(units, at, head)
    : placedHeads.has(head) || cooperativeHeads.has(head)
      ? placedFirm(units, at)
      : undefined

/** 二 + 分厂, and the firm that has it: 河丰纺织集团 + 二 + 分厂. */
function numberedPart(reading: Reading, at: number): Step {
  const { units } = reading
  const firm = entryBefore(units, at)?.end === units[at]!.start ? outerBody(reading, at - 1) : undefined
  return { first: firm?.named ? firm.first : at, named: true, last: true }
}

/** The body that a name's own body is part of: 县委 before 组织部, 医院 before 党委, 中共 + a firm before its committee. */
function outerBody({ units, names }: Reading, at: number): Step | undefined {
  const outer = names[at]
  if (!outer || outer.head - outer.first >= longestOuter) return undefined
  const party = entryBefore(units, outer.first)
  const isParty = party?.end === units[outer.first]!.start && partyNames.has(party.word)
  return { first: isParty ? outer.first - 1 : outer.first, named: outer.named, last: true }
}
