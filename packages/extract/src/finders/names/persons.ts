import { transliteratedNames } from '../../lexicon/persons/given-names.ts'
import { isOccupation, nameFollowers, nameTitles } from '../../lexicon/persons/person-context.ts'
import type { NameClause } from '../../names/name-clause.ts'
import { familiarNameBehind } from '../../names/persons/familiar-name.ts'
import type { Listed } from '../../names/persons/list-evidence.ts'
import { listedName } from '../../names/persons/listed-name.ts'
import { isTold } from '../../names/persons/name-evidence.ts'
import { tellLists } from '../../names/persons/name-lists.ts'
import { type PersonalName, personalNameAt } from '../../names/persons/personal-name.ts'
import { givenNameAt, nameApart } from '../../names/persons/set-apart-name.ts'
import { spreadName } from '../../names/persons/spread-name.ts'
import {
  dottedStart,
  foreignNameBefore,
  foreignNameBehind,
  transliteratedName,
  transliteratedStart,
} from '../../names/persons/transliterated-name.ts'
import { isPost } from '../../names/posts/post.ts'
import { callingClass, noTraits } from '../../names/units/traits.ts'
import type { Unit } from '../../names/units/unit.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Scan } from '../../scan/scan.ts'

/** What can be a person's name, and whether what stands beside it says that it is one; never a bare guess. */
export type Candidate = Listed & { start: number; end: number; known: boolean }

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
    if (unit.kind === 'n' && (unit.traits.isPost || unit.traits.classes & callingClass))
      pushBeside(candidates, text, units, at)
    if (unit.traits.isPost || unit.traits.head) pushApart(candidates, text, units, at)
    if (unit.traits.joinsName) pushDotted(candidates, text, units, at)
    if (!unit.traits.opensName && !unit.traits.isPerson) continue
    const known = unit.traits.isPerson && unit.kind === 'n' && !isPraised(units, at)
    const name = known
      ? ({ count: 1, form: 'sure' } as const)
      : (spreadName(units, at, signed.get(unit.start)) ?? personalNameAt(units, at))
    if (!name) continue
    if (transliteratedNames.has(unit.word)) pushPreceded(candidates, text, units, at, name)
    const told = known || signed.has(unit.start) || isTold({ text, units, at, next: at + name.count, name })
    candidates.push({ ...candidate(text, units, at, name, told), known })
  }
  if (candidates.length > 1) {
    pushListed(candidates, text, units)
    tellLists(candidates, units, text)
  }
  for (const candidate of candidates) found.push(candidate)
}

/** Adds the members of lists that only their list can tell: behind a possible name and 、 what begins with a surname. */
function pushListed(candidates: Candidate[], text: string, units: readonly Unit[]): void {
  const starts = new Set(candidates.map(({ at }) => at))
  for (const { next } of candidates) {
    const at = next + 1
    if (units[next]?.word !== '、' || starts.has(at)) continue
    const name = listedName(units, at)
    if (!name) continue
    starts.add(at)
    candidates.push(candidate(text, units, at, name, false))
  }
  // Of two that begin together the longer one stands.
  candidates.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** A name without its blanks is how it comes again: 陈　强, 陈强. */
function candidate(
  text: string,
  units: readonly Unit[],
  at: number,
  { count, form }: PersonalName,
  told: boolean,
): Candidate {
  const next = at + count
  const { start } = units[at]!
  const { end } = units[next - 1]!
  return { at, next, start, end, text: text.slice(start, end).replace(/\s/g, ''), form, known: false, told }
}

/** The name behind a post or a body which that tells: apart from it, or a given name alone. */
function pushApart(candidates: Candidate[], text: string, units: readonly Unit[], post: number): void {
  const name = nameApart(text, units, post) ?? (isPost(units[post]!) ? givenNameAt(units, post) : undefined)
  if (name) candidates.push(candidate(text, units, name.first, name, true))
}

/** The name that begins before `at`, with characters that no other word has: 恩克 + 巴特尔. */
function pushPreceded(
  candidates: Candidate[],
  text: string,
  units: readonly Unit[],
  at: number,
  { count, form }: PersonalName,
): void {
  const first = transliteratedStart(units, at)
  if (first === at) return
  const name = { count: at - first + count, form }
  const told = isTold({ text, units, at: first, next: at + count, name })
  candidates.push(candidate(text, units, first, name, told))
}

/** Names of other tongues and familiar ones beside the noun at `at`, which tells them: 大使斯坦利, 伊万诺夫工程师, 民警老魏. */
function pushBeside(candidates: Candidate[], text: string, units: readonly Unit[], at: number): void {
  const noun = units[at]!
  const behind =
    isPost(noun) || isOccupation(noun.word)
      ? (foreignNameBehind(units, at) ?? familiarNameBehind(units, at))
      : undefined
  if (behind) candidates.push(candidate(text, units, at + 1, behind, true))
  const before = nameTitles.has(noun.word) ? foreignNameBefore(units, at) : undefined
  if (before) candidates.push(candidate(text, units, before.first, before, true))
}

/** The transliterated name that a dot joins; its characters tell it. */
function pushDotted(candidates: Candidate[], text: string, units: readonly Unit[], dot: number): void {
  const at = dottedStart(units, dot)
  const name = at < dot ? transliteratedName(units, at) : undefined
  if (name?.form === 'sure') candidates.push(candidate(text, units, at, name, true))
}

/** 学雷锋, 雷锋精神: what is called after a model. */
const isPraised = (units: readonly Unit[], at: number): boolean =>
  (entryBefore(units, at)?.word === '学' && units[at - 1]!.end === units[at]!.start) ||
  (units[at + 1]?.start === units[at]!.end && nameFollowers.has(units[at + 1]!.word))
