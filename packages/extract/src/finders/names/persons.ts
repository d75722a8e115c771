import type { Fact } from '@shuzhi/document'
import { nounJoints } from '../../lexicon/clause-words.ts'
import { nameFollowers, speakingVerbs, surnames } from '../../lexicon/surnames.ts'
import type { NameClause } from '../../names/name-clause.ts'
import { isLabelled, isOpened, isSetApart, isTitled } from '../../names/name-context.ts'
import { isNameWord, type PersonalName, personalNameAt } from '../../names/personal-name.ts'
import { isPost } from '../../names/post.ts'
import { nameApart } from '../../names/set-apart-name.ts'
import { noTraits } from '../../names/traits.ts'
import { dottedStart, transliteratedName } from '../../names/transliterated-name.ts'
import type { Unit } from '../../names/unit.ts'
import type { Scan } from '../../scan/scan.ts'

/** What can be a person's name, and whether what stands beside it says that it is one; never a bare guess. */
export type Candidate = {
  at: number
  next: number
  start: number
  end: number
  text: string
  certain: boolean
  known: boolean
  told: boolean
}

/** Adds the names that can be persons in a clause: leaders whom official texts name, names beside a title (局长张三, 张三同志), and others. */
export function findCandidates(
  { units }: NameClause,
  { text }: Scan,
  signed: ReadonlyMap<number, number>,
  found: Candidate[],
): void {
  const candidates: Candidate[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!
    if (unit.traits === noTraits) continue
    if (unit.traits.isPost || unit.traits.head) pushApart(candidates, text, units, at)
    if (unit.traits.joinsName) pushDotted(candidates, text, units, at)
    if (!unit.traits.opensName && !unit.traits.isPerson) continue
    const known = unit.traits.isPerson && unit.kind === 'n' && !isPraised(units, at)
    const name = known
      ? { count: 1, certain: true }
      : (personalNameAt(units, at) ?? wordName(units, at) ?? spreadName(units, at, signed.get(unit.start)))
    if (!name) continue
    const { start } = unit
    const { end } = units[at + name.count - 1]!
    const told =
      known ||
      signed.has(start) ||
      (isTitled(text, units, at, name) && !opensNoun(units, at, name)) ||
      isLabelled(text, start) ||
      (name.certain && (isOpened(text, start) || isSetApart(text, [start, end])))
    candidates.push({ ...candidate(text, units, at, name, told), known })
  }
  if (candidates.length > 1) tellLists(candidates, units)
  for (const candidate of candidates) found.push(candidate)
}

/** 田 + 野 before 调查: two characters, not those that persons are named with, which an act goes on from. */
const opensNoun = (units: readonly Unit[], at: number, { count, certain }: PersonalName): boolean => {
  const [last, next] = [units[at + count - 1]!, units[at + count]]
  return !certain && last.end - units[at]!.start === 2 && next?.start === last.end && next.kind === 'vn'
}

/** A name without its blanks is how it comes again: 陈　强, 陈强. */
function candidate(
  text: string,
  units: readonly Unit[],
  at: number,
  name: PersonalName,
  told: boolean,
): Candidate {
  const next = at + name.count
  const { start } = units[at]!
  const { end } = units[next - 1]!
  return {
    at,
    next,
    start,
    end,
    text: text.slice(start, end).replace(/\s/g, ''),
    certain: name.certain,
    known: false,
    told,
  }
}

/** The name that stands apart behind a post or a body, which tells it. */
function pushApart(candidates: Candidate[], text: string, units: readonly Unit[], post: number): void {
  const name = nameApart(text, units, post)
  if (name) candidates.push(candidate(text, units, name.first, name, true))
}

/** The transliterated name that a dot joins; its characters tell it. */
function pushDotted(candidates: Candidate[], text: string, units: readonly Unit[], dot: number): void {
  const at = dottedStart(units, dot)
  const name = at < dot ? transliteratedName(units, at) : undefined
  if (name?.certain) candidates.push(candidate(text, units, at, name, true))
}

/** 学雷锋, 雷锋精神: what is called after a model. */
const isPraised = (units: readonly Unit[], at: number): boolean =>
  (units[at - 1]?.word === '学' && units[at - 1]!.end === units[at]!.start) ||
  (units[at + 1]?.start === units[at]!.end && nameFollowers.has(units[at + 1]!.word))

/** The candidates that are told to be persons, and those that come again of a name that is told elsewhere. */
export function toldPersons(candidates: readonly Candidate[]): Fact[] {
  const persons: Fact[] = []
  const names = new Set(candidates.filter(({ told }) => told).map(({ text }) => text))
  let lastEnd = 0
  for (const { start, end, text, certain, known, told } of candidates) {
    if (start < lastEnd || !(told || (certain && names.has(text)))) continue
    lastEnd = end
    const rule = known ? 'person-known' : told ? 'person-told' : 'person-again'
    persons.push({ type: 'person', span: [start, end], rule })
  }
  return persons
}

/** In a list of names one that is told tells the others: 林素芳、赵启明两位老师. */
function tellLists(candidates: readonly Candidate[], units: readonly Unit[]): void {
  const byNext = new Map<number, Candidate>()
  for (const candidate of candidates) if (!byNext.has(candidate.next)) byNext.set(candidate.next, candidate)
  const before = ({ at }: Candidate) =>
    nounJoints.has(units[at - 1]?.word ?? '') ? byNext.get(at - 1) : undefined
  for (const candidate of candidates) candidate.told ||= before(candidate)?.told === true
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i]!
    const listed = candidate.told ? before(candidate) : undefined
    if (listed) listed.told = true
  }
}

/** Signatures that are as short as a name, by their start. */
export const signatures = ({ leaves, text }: Scan): Map<number, number> =>
  new Map(
    leaves
      .filter(({ type, span }) => type === 'signature' && text.slice(...span).trim().length <= 3)
      .map(({ span }) => span),
  )

/** 黎明 right behind a post, before what a speaker does; a noun before any other verb may be what is done (部长田野调查). */
function wordName(units: readonly Unit[], at: number): PersonalName | undefined {
  const [before, word, after] = [units[at - 1], units[at]!, units[at + 1]]
  if (!before || !isPost(before) || before.end !== word.start || !isNameWord(word)) return undefined
  return !after || /^(?:punctuation|break|p|d)$/.test(after.kind) || speakingVerbs.has(after.word)
    ? { count: 1, certain: false }
    : undefined
}

/** 李　强 as a signature: a short name spread out. */
function spreadName(
  units: readonly Unit[],
  at: number,
  signatureEnd: number | undefined,
): PersonalName | undefined {
  const [first, last] = [units[at]!, units[at + 1]]
  const spread = last !== undefined && last.end === signatureEnd && last.start > first.end
  return spread && surnames.has(first.word) && last.word.length === 1
    ? { count: 2, certain: true }
    : undefined
}
