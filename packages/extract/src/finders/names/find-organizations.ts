import type { Fact } from '@shuzhi/document'
import { anyBodyWords } from '../../lexicon/bodies/body-borders.ts'
import { bodyFollowers, bodyMeasures, describingEnds } from '../../lexicon/bodies/body-followers.ts'
import { memorials, openingVerbs, sittingBodies, visitingWords } from '../../lexicon/bodies/heads-by-front.ts'
import { levelWords, wholeWords } from '../../lexicon/bodies/level-words.ts'
import { titleNumbers } from '../../lexicon/bodies/told-ends.ts'
import { holdingVerbs } from '../../lexicon/governing/verbs.ts'
import { smallNumerals } from '../../lexicon/persons/person-context.ts'
import type { BodyName } from '../../names/bodies/body-step.ts'
import { closesCount } from '../../names/bodies/closes-count.ts'
import { isCutOff } from '../../names/bodies/cut-off-name.ts'
import { innerSite } from '../../names/bodies/inner-site.ts'
import { listedFirms } from '../../names/bodies/listed-firms.ts'
import { siteStem } from '../../names/bodies/site-stem.ts'
import { bareFirm, tradeFirm } from '../../names/bodies/trade-firm.ts'
import type { NameClause } from '../../names/name-clause.ts'
import { listEnd } from '../../names/units/traits.ts'
import type { Unit } from '../../names/units/unit.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Scan } from '../../scan/scan.ts'

/** Adds the bodies (组织机构) that a clause names: of each the longest stretch that names one. Those that only the clause tells go to `told` too. */
export function findOrganizations(
  { units, bodies }: NameClause,
  { text }: Scan,
  found: Fact[],
  told: Set<string>,
): void {
  for (let head = 0; head < units.length; head += 1) {
    if (units[head]!.traits.classes & listEnd) pushListed(units, head, found)
    const firm = bareFirm(units, head)
    if (firm > 0) pushFirm(units, head, head + firm - 1, found)
    const name = bodies[head] ?? tradeName(units, head)
    if (!name?.named) continue
    const next = units[head + 1]
    const unit = units[head]!
    if (next && next.start === unit.end && isOtherWord(unit.word, next.word)) continue
    if (isConference(text, unit, next) || documentNumber.test(text.slice(unit.end, unit.end + 8))) continue
    if (isOfKind(units, name)) continue
    if (isGeneric(units, name.first) || isCutOff(units, name) || isMeeting(units, name)) continue
    if (isPraised(units, name)) continue
    found.push({
      ...(isVisited(units, name)
        ? { type: 'place', rule: 'place-formed' }
        : {
            type: 'organization',
            rule: `organization-${name.headClass === 'hall' ? 'institution' : name.headClass}`,
          }),
      span: [units[name.first]!.start, units[innerSite(units, name)]!.end],
    })
    if (name.told) told.add(text.slice(...found.at(-1)!.span))
    if (isPartNamed(units, name)) told.add(text.slice(units[name.part!]!.start, unit.end))
    const site = siteStem(units, name)
    if (site > 0) {
      const span: Fact['span'] = [units[name.first]!.start, units[name.first + site - 1]!.end]
      found.push({ type: 'place', span, rule: 'place-formed' })
    }
  }
}

function pushListed(units: readonly Unit[], at: number, found: Fact[]): void {
  for (const { first, last } of listedFirms(units, at)) pushFirm(units, first, last, found)
}

function pushFirm(units: readonly Unit[], first: number, last: number, found: Fact[]): void {
  const span: Fact['span'] = [units[first]!.start, units[last]!.end]
  found.push({ type: 'organization', span, rule: 'organization-company' })
}

/** 衡川区人民法院 + 司法警察 + 大队: the part has a name of its own, by which it comes again. */
const isPartNamed = (units: readonly Unit[], { part, head }: BodyName): boolean =>
  part !== undefined &&
  part < head &&
  (units[head]!.end - units[part]!.start >= shortestPart || titleNumbers.has(units[part]!.word))

const shortestPart = 4

/** 人大 + 代表, 政府 + 性. */
const isOtherWord = (word: string, next: string): boolean =>
  describingEnds.has(next) || bodyFollowers.get(word)?.has(next) === true

/** 鑫达 + 纺织: a firm without 公司. */
function tradeName(units: readonly Unit[], head: number): BodyName | undefined {
  const first = units[head]!.traits.isTrade ? tradeFirm(units, head) : -1
  return first < 0 ? undefined : { first, head, headClass: 'company', named: true }
}

/** 赴 + 云台山革命纪念馆, 到 + 龙岗烈士陵园: where one goes to remember is a place, until it does something. */
const isVisited = (units: readonly Unit[], { first, head }: BodyName): boolean =>
  memorials.has(units[head]!.word) && visitingWords.has(entryBefore(units, first)?.word ?? '')

/** 2个 + PM2.5 + 监测站, 16个 + 街道办事处: so many there are of a kind, as 街道办事处 + 职责 are any one's; 3个 + 县委 + 督办件 counts something else. */
function isOfKind(units: readonly Unit[], { first, head, headClass }: BodyName): boolean {
  const isBare = first === head && units[head]!.word.startsWith('街道')
  if (isBare && units[head + 1]?.kind === 'n' && units[head + 1]!.start === units[head]!.end) return true
  if (!isBare && headClass !== 'association' && headClass !== 'station') return false
  if (first === head && isCounted(units, head)) return true
  return entryBefore(units, first)?.end === units[first]!.start && closesCount(units, first - 1)
}

/** 农业服务站 + 3 + 个. */
function isCounted(units: readonly Unit[], head: number): boolean {
  const [number, measure, next] = units.slice(head + 1, head + 4)
  if (number?.start !== units[head]!.end || number.kind !== 'number' || measure?.start !== number.end)
    return false
  return bodyMeasures.has(measure.word) && (next?.start !== measure.end || next.kind === 'punctuation')
}

/** 全市政府, 乡镇人民政府: what stands before the level makes it any body of it. */
function isGeneric(units: readonly Unit[], first: number): boolean {
  const [before, unit] = [entryBefore(units, first), units[first]!]
  if (before?.end !== unit.start || unit.kind === 'place') return false
  const level = unit.traits.head === 'level' || levelWords.get(unit.word) === 'own'
  return (
    level &&
    (wholeWords.has(before.word) ||
      (before.word !== '一' && smallNumerals.has(before.word)) ||
      (before.word.length === 1 && levelWords.has(before.word)))
  )
}

/** 优秀 + 法院: any of its kind. */
const isPraised = (units: readonly Unit[], { first, head, headClass }: BodyName): boolean => {
  const before = entryBefore(units, first)
  return (
    first === head &&
    headClass !== 'organ' &&
    before?.end === units[head]!.start &&
    anyBodyWords.has(before.word)
  )
}

/** 召开支委会: the committee's meeting, not the committee. */
const isMeeting = (units: readonly Unit[], { first, head }: BodyName): boolean =>
  first === head &&
  sittingBodies.has(units[head]!.word) &&
  (holdingVerbs.has(entryBefore(units, first)?.word ?? '') ||
    openingVerbs.has(entryBefore(units, first)?.word ?? ''))

/** 中央经济工作会议, 省委农村工作会议: a conference, not the body. */
const isConference = (text: string, { end, traits }: Unit, next: Unit | undefined): boolean =>
  next?.start === end &&
  (traits.head === 'top' || traits.head === 'level') &&
  next.kind !== 'v' &&
  conference.test(text.slice(end, end + 9))

/** 人社厅 + 发〔2013〕: the letters of a document's number (发文字号). */
const documentNumber = /^(?:\p{Script=Han}{0,3}[〔[【]|办?[发函字](?:电|文)?[（(])\d{4}/u

const conference = /^\p{Script=Han}{2,4}工作会/u
