import type { Role } from '@shuzhi/document'
import { behindHead, carriedOut, leadsOn } from '../lexicon/name-tails.ts'
import { asked } from '../lexicon/role-guards.ts'
import { type RoleWord, roleWords } from '../lexicon/roles.ts'
import { hasOneOf, holdsSpace } from '../lines/characters.ts'
import type { HeadingPart } from '../lines/part.ts'
import { groupBy } from './group-by.ts'

/** What a heading names: a role, whether only a weak word says so, or one that looks back as well as ahead, and whether it speaks of a year. */
export type Named = { role: Role; weak: boolean; open: boolean; dated: boolean }

/** The words of a heading without its number, brackets and closing mark; a colon inside parts them as a comma does. */
export function headingName(text: string, { span, ordinal }: HeadingPart): string {
  const words = text.slice(span[0] + (ordinal?.raw.length ?? 0), span[1])
  const bare = hasOneOf(words, words.length - 1, closings) ? words.slice(0, -1) : words
  // Most headings hold nothing that is left out but the mark that closes them.
  if (!holdsSpace(bare) && !leftOut.test(bare)) return bare
  return words
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[。！？【】\s]|[：:]$/g, '')
    .replace(/[：:]/g, '，')
}

const closings = '。！？：:'
const leftOut = /[（(。！？【】：:]/

/** A heading that goes on beyond this many characters names its role before. */
const longestName = 120

/** The first member of a coordination that names a role decides; within it the last word, which is its head. */
export function nameOf(name: string): Named | null {
  const dated = name.includes('年')
  let weak: Named | null = null
  for (const clause of piecesOf(name.slice(0, longestName), /[，,；]/)) {
    const word = wordOfClause(clause.replace(leadsOn, '').replace(behindHead, ''))
    if (word && !word.weak) return { role: word.role, weak: false, open: word.open === true, dated }
    weak ??= word ? { role: word.role, weak: true, open: false, dated } : null
  }
  return weak
}

/** The pieces of a name between marks. Most names are one. */
const piecesOf = (name: string, marks: RegExp): readonly string[] =>
  marks.test(name) ? name.split(marks) : [name]

/** Whether a heading names plans beside something else: `五年来的成就和今后的任务`. */
export function namesPlansToo(name: string): boolean {
  const joint = asked.test(name) ? -1 : name.search(/[及和与、]/)
  const second = joint > 0 ? nameOf(name.slice(joint + 1)) : null
  return second?.weak === false && second.role === 'plans' && nameOf(name)?.role !== 'plans'
}

/** The word that a clause names a role with: a strong one of its first member that has one, else the first weak one. */
function wordOfClause(clause: string): RoleWord | undefined {
  let weak: RoleWord | undefined
  let end = -1
  for (const member of piecesOf(clause, /[及和与、]/)) {
    end += 1 + member.length
    const word = member === '' ? undefined : wordOf(member, clause.slice(0, end))
    // A 情况 at the end is the head of all members: `总体部署和推进情况`.
    if (word && end < clause.length && isObjectOf(word, clause)) continue
    if (word && !word.weak) return word
    weak ??= word
  }
  return weak
}

/** Whether a word is one of the things whose 情况 a clause names at its end: that of tasks, or of what it says to be carried out (`工作计划和落实情况`). */
const isObjectOf = ({ role, open }: RoleWord, clause: string): boolean =>
  role === 'plans' && (open ? clause.endsWith('情况') : carriedOut.test(clause))

/** The words by the character that a member has at their place: its first or its last. */
const byFirst = groupBy(
  roleWords.filter(({ at }) => at === 'front'),
  ({ word }) => word[0]!,
)
const byLast = groupBy(
  roleWords.filter(({ at }) => at === 'end'),
  ({ word }) => word.at(-1)!,
)
const noWords: readonly RoleWord[] = []

/** The word of a member that weighs most, in a clause that says `upTo` up to the member's end: a verb in front governs all members (`明确目标和重点`). */
function wordOf(member: string, upTo: string): RoleWord | undefined {
  const front = heaviest(byFirst.get(member[0]!), member, upTo)
  return heaviest(byLast.get(member.at(-1)!), member, upTo, front)
}

function heaviest(
  words: readonly RoleWord[] | undefined,
  member: string,
  upTo: string,
  before?: RoleWord,
): RoleWord | undefined {
  let most = before
  for (const word of words ?? noWords)
    if (matches(word, member, upTo) && (!most || byWeight(word, most) < 0)) most = word
  return most
}

function matches({ word, at, unless }: RoleWord, member: string, upTo: string): boolean {
  return (at === 'end' ? member.endsWith(word) : member.startsWith(word)) && !unless?.test(upTo)
}

/** Strong before weak, then what says that a member looks ahead (下一步…), then its head, which closes it, before a verb in front (`履职中存在的问题`), then the longer. */
const byWeight = (a: RoleWord, b: RoleWord): number =>
  Number(a.weak ?? false) - Number(b.weak ?? false) ||
  Number(b.at === 'front' && b.role === 'plans') - Number(a.at === 'front' && a.role === 'plans') ||
  Number(a.at === 'front') - Number(b.at === 'front') ||
  b.word.length - a.word.length
