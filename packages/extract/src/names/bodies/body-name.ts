import { numeralCharacters } from '@shuzhi/document'
import { postingVerbs } from '../../lexicon/bodies/body-borders.ts'
import type { HeadClass } from '../../lexicon/bodies/body-heads.ts'
import { finalUnits, particleUnits } from '../../lexicon/bodies/heads-by-front.ts'
import { numberedHospitals } from '../../lexicon/bodies/numbered-bodies.ts'
import { namedHeads, ownFirms, postedHeads } from '../../lexicon/bodies/special-heads.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { toldEnd } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import { bodyClass } from './body-class.ts'
import { isFront } from './body-front.ts'
import { isCentre, isWorks } from './body-parts.ts'
import type { BodyName } from './body-step.ts'
import { borderFirm } from './border-firm.ts'
import { foundedName, isFounded } from './founded-name.ts'
import { isActing, isCoupled, isLegalFirm, isUndescribed, isVerb } from './lone-head.ts'
import { longestName, type OpenName, type Reading } from './open-name.ts'
import { stepLeft } from './step-left.ts'
import { toldBody } from './told-body.ts'

/** Heads that say which one they are. */
const telling: ReadonlySet<string> = new Set([...namedHeads, ...numberedHospitals])

/** Classes of heads that name a body by themselves. */
const alone: ReadonlySet<HeadClass> = new Set(['top', 'organ', 'level', 'department', 'station'])

/**
 * For each unit of a clause the name that it closes, taken as far to the left as its words belong to one body, or undefined.
 * `named` is false for what is a body of a kind only (医院, 公司, 办公室).
 */
export function readBodyNames(units: readonly Unit[]): readonly (BodyName | undefined)[] {
  const names = new Array<BodyName | undefined>(units.length)
  const reading = { units, names }
  for (let head = 0; head < units.length; head += 1) {
    const { traits } = units[head]!
    if (traits.head) names[head] = readName(reading, head)
    if (traits.classes & toldEnd) names[head] = longer(names[head], toldBody(reading, head))
    if (traits.head) names[head] = firmOr(reading, head)
  }
  return names
}

const longer = (name: BodyName | undefined, told: BodyName | undefined): BodyName | undefined =>
  told && (!name?.named || told.first < name.first)
    ? { ...told, headClass: name?.headClass ?? told.headClass }
    : name

/** A firm between two borders, where what was read begins with its trade or one character of its brand. */
function firmOr(reading: Reading, head: number): BodyName | undefined {
  const { units, names } = reading
  const name = names[head]
  const first = name?.named ? units[name.first]! : undefined
  if (first && (first.kind === 'place' || first.traits.head !== undefined)) return name
  return longer(name, borderFirm(reading, head))
}

function readName(reading: Reading, head: number): BodyName | undefined {
  const { units } = reading
  const unit = units[head]!
  const headClass = isOwnDepartment(entryBefore(units, head), unit) ? 'department' : bodyClass(unit)
  if (!headClass || (headClass === 'unit' && wordGoesOn(units, head))) return undefined
  const founded = isFounded(headClass, unit.word) ? foundedName(reading, head, headClass) : undefined
  if (founded) return founded
  const name: OpenName = {
    first: head,
    head,
    headClass,
    named: alone.has(headClass) || telling.has(unit.word),
    proper: 0,
  }
  while (headClass !== 'top' && head - name.first < longestName) {
    const step = stepLeft(reading, name)
    if (!step) break
    if (step.isOuter) name.part = name.first
    name.first = step.first
    name.proper += step.proper ?? 0
    name.named ||= step.named === true || name.proper >= 2
    if (step.last) break
  }
  dropStray(units, name)
  if (name.first === head && !alone.has(headClass) && !telling.has(unit.word))
    name.named = ownFirms.has(unit.word) && isUndescribed(entryBefore(units, head), unit)
  name.named ||= isLegalFirm(units, name) || isCoupled(reading, name) || isActing(units, name)
  if (headClass === 'centre' && !isCentre(units, name)) return undefined
  if (headClass === 'company' && !isWorks(entryBefore(units, head), unit)) return undefined
  if (postedHeads.has(unit.word)) takePosting(reading, name)
  return headClass === 'unit' && name.first === head && unit.word.length === 1 ? undefined : name
}

/** 安全 + 监察部: a department of a firm, though a ministry is called by the word. */
const isOwnDepartment = (before: Unit | undefined, { word, start, traits }: Unit): boolean =>
  traits.head === 'top' &&
  /^..部$/.test(word) &&
  before?.end === start &&
  before.kind !== 'v' &&
  workFields.has(before.word)

/** 科 before 创 is part of a word that the dictionary lacks; 审计 + 科 + 进 is not. */
function wordGoesOn(units: readonly Unit[], head: number): boolean {
  const [field, unit, next] = [entryBefore(units, head), units[head]!, units[head + 1]]
  if (next?.start !== unit.end || next.word.length > 1 || unit.word.length > 1) return false
  if (particleUnits.get(unit.word)?.test(next.kind + next.word)) return true
  if (next.word === '新' || numeralCharacters.includes(next.word) || finalUnits.has(unit.word)) return false
  if (next.kind === 'v' && unit.word !== '办' && field?.end === unit.start && workFields.has(field.word))
    return false
  return /^(?:x|n|v|a|vn)$/.test(next.kind)
}

/** 县纪委监委 + 派驻 + 纪检组, 省纪委 + 驻 + 省水利厅 + 纪检组, 市委统战部 + 驻 + 宋家庄村 + 工作队: the body that posts the group is part of its name. */
function takePosting({ units, names }: Reading, name: OpenName): void {
  const verb = entryBefore(units, name.first)
  if (verb?.end !== units[name.first]!.start || !postingVerbs.has(verb.word)) return
  const sender =
    entryBefore(units, name.first - 1)?.end === verb.start ? entryBefore(names, name.first - 1) : undefined
  if (sender) name.first = sender.first
}

/** Drops what opens no name: 建设 and 发展 before a firm or a school, and one character of a word that the dictionary lacks. */
function dropStray(units: readonly Unit[], name: OpenName): void {
  if (name.headClass === 'company' || name.headClass === 'institution') {
    while (name.first < name.head && isVerb(units[name.first]!)) name.first += 1
  }
  const first = units[name.first]!
  if (name.proper === 1 && name.first < name.head && first.word.length === 1 && !isFront(first))
    name.first += 1
}
