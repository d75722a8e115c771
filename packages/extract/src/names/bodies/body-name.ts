import { postingVerbs } from '../../lexicon/body-borders.ts'
import { finalUnits, type HeadClass, namedHeads, ownFirms, postedHeads } from '../../lexicon/body-heads.ts'
import { workFields } from '../../lexicon/work-fields.ts'
import type { Unit } from '../units/unit.ts'
import { bodyClass } from './body-class.ts'
import { isFront } from './body-front.ts'
import { isCentre, isWorks } from './body-parts.ts'
import type { BodyName } from './body-step.ts'
import { foundedName, isFounded } from './founded-name.ts'
import { longestName, type OpenName, type Reading } from './open-name.ts'
import { stepLeft } from './step-left.ts'

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

function readName(reading: Reading, head: number): BodyName | undefined {
  const { units } = reading
  const unit = units[head]!
  const headClass = isOwnDepartment(units[head - 1], unit) ? 'department' : bodyClass(unit)
  if (!headClass || (headClass === 'unit' && wordGoesOn(unit, units[head + 1]))) return undefined
  const founded = isFounded(headClass, unit.word) ? foundedName(reading, head, headClass) : undefined
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
  if (name.first === head && !alone.has(headClass) && !namedHeads.has(unit.word))
    name.named = ownFirms.has(unit.word) && isUndescribed(units[head - 1], unit)
  if (headClass === 'centre' && !isCentre(units, name)) return undefined
  if (headClass === 'company' && !isWorks(units[head - 1], unit)) return undefined
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

/** Whether nothing before a firm says which kind it is: 大型 + 集团公司. */
const isUndescribed = (before: Unit | undefined, { start }: Unit): boolean =>
  before?.end !== start || /^(?:punctuation|break|c|p|u)$/.test(before.kind)

/** 科 before 创 is part of a word that the dictionary lacks. */
const wordGoesOn = (unit: Unit, next: Unit | undefined): boolean =>
  next?.start === unit.end &&
  next.word.length === 1 &&
  next.word !== '新' &&
  !finalUnits.has(unit.word) &&
  /^(?:x|n|v|a|vn)$/.test(next.kind)

/** 县纪委监委 + 派驻 + 纪检组, 省纪委 + 驻 + 省水利厅 + 纪检组, 市委统战部 + 驻 + 宋家庄村 + 工作队: the body that posts the group is part of its name. */
function takePosting({ units, names }: Reading, name: OpenName): void {
  const verb = units[name.first - 1]
  if (verb?.end !== units[name.first]!.start || !postingVerbs.has(verb.word)) return
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
