import { foundingVerbs, governingVerbs, outsideWords } from '../../lexicon/body-borders.ts'
import {
  branchHeads,
  finalUnits,
  type HeadClass,
  namedHeads,
  placedHeads,
  postedHeads,
} from '../../lexicon/body-heads.ts'
import { levelWords, ownBodies, ownHeads, partyNames } from '../../lexicon/level-words.ts'
import { selfCounting, units as unitWords } from '../../lexicon/units.ts'
import type { Unit } from '../units/unit.ts'
import { bodyClass } from './body-class.ts'
import {
  isCommittee,
  isCounted,
  isFront,
  isFrontOf,
  isMaskedLevel,
  isOrdinal,
  isProperShort,
  levelStep,
  takesOwn,
} from './body-front.ts'
import { isCentre, isField, isWorks, partAt } from './body-parts.ts'
import type { BodyName, Step } from './body-step.ts'
import { firmFront, placedFirm } from './firm-front.ts'

/** How many units a name takes in at most. */
const longestName = 12
const longestOuter = 24

/** Heads that name a body by themselves. */
const alone: ReadonlySet<HeadClass> = new Set(['top', 'organ', 'level', 'department', 'station'])

/**
 * For each unit of a clause the name that it closes, taken as far to the left as its words belong to one body, or undefined.
 * `named` is false for what is a body of a kind only (医院, 公司, 办公室).
 */
export function readBodyNames(units: readonly Unit[]): readonly (BodyName | undefined)[] {
  const names = new Array<BodyName | undefined>(units.length)
  const reading = { units, names }
  for (let head = 0; head < units.length; head += 1) {
    if (units[head]!.traits.head) names[head] = readName(reading, head)
  }
  return names
}

/** The units of a clause, and the names that those before the one at hand close. */
type Reading = { units: readonly Unit[]; names: readonly (BodyName | undefined)[] }

function readName(reading: Reading, head: number): BodyName | undefined {
  const { units } = reading
  const unit = units[head]!
  const headClass = bodyClass(unit)
  if (!headClass || (headClass === 'unit' && wordGoesOn(unit, units[head + 1]))) return undefined
  const founded = headClass === 'committee' ? foundedName(units, head) : undefined
  if (founded) return founded
  const name: OpenName = {
    first: head,
    head,
    headClass,
    named: alone.has(headClass) || namedHeads.has(unit.word),
    proper: 0,
  }
  while (headClass !== 'top' && head - name.first < longestName) {
    const step = stepLeft(reading, name)
    if (!step) break
    name.first = step.first
    name.proper += step.proper ?? 0
    name.named ||= step.named === true || name.proper >= 2
    if (step.last) break
  }
  dropStray(units, name)
  if (name.first === head && !alone.has(headClass) && !namedHeads.has(unit.word)) name.named = false
  if (headClass === 'centre' && !isCentre(units, name)) return undefined
  if (headClass === 'company' && !isWorks(units[head - 1], unit)) return undefined
  if (postedHeads.has(unit.word)) takePosting(reading, name)
  return headClass === 'unit' && name.first === head && unit.word.length === 1 ? undefined : name
}

/** A name that is being read: `proper` counts the characters of a proper name in it (宏达). */
type OpenName = BodyName & { proper: number }

/** 科 before 创 is part of a word that the dictionary lacks. */
const wordGoesOn = (unit: Unit, next: Unit | undefined): boolean =>
  next?.start === unit.end &&
  next.word.length === 1 &&
  next.word !== '新' &&
  !finalUnits.has(unit.word) &&
  /^(?:x|n|v|a|vn)$/.test(next.kind)

/** The name of a committee that is founded here: all between the verb and the head. */
function foundedName(units: readonly Unit[], head: number): BodyName | undefined {
  for (let at = head - 1; at >= 0 && head - at < longestName; at -= 1) {
    const unit = units[at]!
    if (unit.end !== units[at + 1]!.start || unit.kind === 'punctuation' || unit.kind === 'break')
      return undefined
    if (closesCount(units, at)) return undefined
    if (unit.word === '了' || unit.word === '的' || unit.word === '以' || unit.word === '由') return undefined
    if (!foundingVerbs.has(unit.word)) continue
    return { first: at + 1, head, headClass: 'committee', named: at + 1 < head }
  }
  return undefined
}

/** 3个, **支 before a head: so many bodies there are, and no name takes the count in. */
function closesCount(units: readonly Unit[], at: number): boolean {
  const [number, { start, word }] = [units[at - 1], units[at]!]
  if (number?.end !== start || isOrdinal(number)) return false
  return /^(?:number|mask|m)$/.test(number.kind) && measureWords.has(word)
}

const measureWords: ReadonlySet<string> = new Set(
  unitWords.counts.filter((word) => !unitWords.weak.includes(word) && !selfCounting.has(word)),
)

/** What the word before a name adds to it; undefined at its border. */
function stepLeft(reading: Reading, { first, head, headClass, proper }: OpenName): Step | undefined {
  const { units } = reading
  const at = first - 1
  const unit = units[at]
  const current = units[first]!
  if (!unit || unit.end !== current.start || closesCount(units, at)) return undefined
  if (headClass === 'unit' && first === head && units[head]!.word.length === 1) {
    if (isCommittee(unit, current) || isField(units, at, head)) return { first: at, named: true }
    return isOrdinal(unit) ? { first: at } : undefined
  }
  if (unit.kind === 'place' || unit.kind === 'mask' || isProperShort(unit)) return { first: at, named: true }
  const outer = bodyClass(unit)
  const isBody = outer !== undefined
  const isBranchHead = branchHeads.has(units[head]!.word)
  if (first < head && (isFront(current) || (isBranchHead && isBody && proper >= 2))) {
    const isBranch =
      isBranchHead || (outer === 'top' && (current.kind === 'place' || current.kind === 'mask'))
    if (isBody && isBranch) return outerBody(reading, at)
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
    const body = outerBody(reading, at)
    if (body && (!level || body.first < at)) return body
  }
  if (level) return level === 'generic' && proper > 0 ? undefined : levelStep(units, at, level, units[head]!)
  if (isOrdinal(unit)) return { first: at, named: true }
  if (unit.word === '次' && units[at - 1]?.end === unit.start && isOrdinal(units[at - 1]!))
    return { first: at - 1, named: true, last: true }
  if (first === head && isCounted(units, at)) return { first: at, named: true, last: true }
  const front = frontOf(units, at, units[head]!.word, headClass)
  if (front) return front
  if (governingVerbs.has(unit.word) || outsideWords.has(unit.word)) return undefined
  const part = partAt(units, at, head, headClass)
  if (!part || (part === 'kind' && proper > 0)) return undefined
  return { first: at, named: part === 'name', proper: part === 'rare' ? unit.word.length : 0 }
}

/** The characters of a firm's name, or of a school's behind its place. */
const frontOf = (units: readonly Unit[], at: number, head: string, headClass: HeadClass): Step | undefined =>
  headClass === 'company'
    ? firmFront(units, at, head)
    : placedHeads.has(head)
      ? placedFirm(units, at)
      : undefined

/** The body that a name's own body is part of: 县委 before 组织部, 医院 before 党委. */
function outerBody({ names }: Reading, at: number): Step | undefined {
  const outer = names[at]
  if (!outer || outer.head - outer.first >= longestOuter) return undefined
  return { first: outer.first, named: outer.named, last: true }
}

/** 县纪委监委 + 派驻 + 纪检组, 省纪委 + 驻 + 省水利厅 + 纪检组: the body that posts the group is part of its name. */
function takePosting({ units, names }: Reading, name: OpenName): void {
  const verb = units[name.first - 1]
  if (verb?.end !== units[name.first]!.start || (verb.word !== '驻' && verb.word !== '派驻')) return
  const sender = units[name.first - 2]?.end === verb.start ? names[name.first - 2] : undefined
  if (sender) name.first = sender.first
}

const isVerb = ({ kind, word }: Unit): boolean => word.length > 1 && (kind === 'v' || kind === 'vn')

/** Drops what opens no name: 建设 and 发展 before a firm or a school, and one character of a word that the dictionary lacks. */
function dropStray(units: readonly Unit[], name: OpenName): void {
  if (name.headClass === 'company' || name.headClass === 'institution') {
    while (name.first < name.head && isVerb(units[name.first]!)) name.first += 1
  }
  const first = units[name.first]!
  if (name.proper === 1 && name.first < name.head && first.word.length === 1 && !isFront(first))
    name.first += 1
}
