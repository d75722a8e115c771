import type { Role, RoleReason } from '@shuzhi/document'
import { labelHeads, labelModifiers } from './lexicon/labels.ts'
import { type RoleWord, roleWords } from './lexicon/roles.ts'
import type { HeadingPart } from './part.ts'

/** What a heading names: a role, whether only a weak word says so, or one that looks back as well as ahead, and whether it speaks of a year. */
export type Named = { role: Role; weak: boolean; open: boolean; dated: boolean }

/** What a section is about, and why. */
export type Placed = { role: Role; reason: RoleReason }

/**
 * The role of each heading's section: what its words name, else what its parent has; on the first level, else what its place between
 * the named sections says.
 */
export function headingRoles(
  text: string,
  headings: readonly HeadingPart[],
  depths: readonly number[],
): Placed[] {
  const names = headings.map((heading) => headingName(text, heading))
  const framed = (i: number) => headings[i]!.place !== undefined
  const top = headings.map((_, i) => i).filter((i) => depths[i] === 1)
  const topNames = top.map((i): Named | null =>
    framed(i) ? { role: 'other', weak: false, open: false, dated: false } : nameOf(names[i]!),
  )
  const topRoles = new Map(placeRoles(topNames).map((placed, n) => [top[n]!, placed]))
  const open: Placed[] = []
  return headings.map((_, i) => {
    open.length = depths[i]! - 1
    const placed = topRoles.get(i) ?? innerRole(wholeName(names[i]!), open.at(-1))
    open.push(placed)
    return placed
  })
}

function innerRole(named: Role | null, outer: Placed | undefined): Placed {
  if (named) return { role: named, reason: 'named' }
  if (!outer || outer.role === 'other') return { role: 'other', reason: 'none' }
  return { role: outer.role, reason: 'inherited' }
}

/** The roles of the sections of the first level from what each names: before the first problem or plan lies what was done, behind a plan, and all problems, more plans. */
function placeRoles(given: readonly (Named | null)[]): Placed[] {
  const names = weakenOpen(given)
  const turn = names.findIndex(
    (name) =>
      name && !name.weak && (name.role === 'problems' || name.role === 'causes' || name.role === 'plans'),
  )
  const lastProblem = names.findLastIndex((name) => name?.role === 'problems' || name?.role === 'causes')
  let ahead = false
  let looksBack = false
  return names.map((name, i) => {
    const placed: Placed =
      name && !name.weak
        ? { role: name.role, reason: 'named' }
        : roleByPlace(name, i, turn, (ahead && i > lastProblem) || (looksBack && name?.dated === true))
    ahead ||= placed.role === 'plans'
    looksBack ||= placed.role === 'achievements' && name?.weak === false
    return placed
  })
}

/** Takes the words that look both ways for weak ones where they stand before the problems and nothing before them looks back. */
function weakenOpen(names: readonly (Named | null)[]): (Named | null)[] {
  const problem = names.findIndex((name) => name?.role === 'problems')
  const back = names.findIndex((name) => name?.role === 'achievements' && !name.weak)
  return names.map((name, i) =>
    name?.open && i < problem && (back < 0 || back > i) ? { ...name, weak: true } : name,
  )
}

function roleByPlace(name: Named | null, i: number, turn: number, ahead: boolean): Placed {
  if (ahead) return { role: 'plans', reason: 'placed' }
  if (turn >= 0 && i < turn) return { role: 'achievements', reason: 'placed' }
  return name ? { role: name.role, reason: 'named' } : { role: 'other', reason: 'none' }
}

/** The words of a heading without its number, brackets and closing mark. */
export function headingName(text: string, { span, ordinal }: HeadingPart): string {
  const words = text.slice(span[0], span[1]).slice(ordinal?.raw.length ?? 0)
  return words.replace(/[（(][^（）()]*[）)]/g, '').replace(/[。：:！？\s]/g, '')
}

/** A heading that goes on beyond this many characters names its role before. */
const longestName = 120

/** The first member of a coordination that names a role decides; within it the last word, which is its head. */
export function nameOf(name: string): Named | null {
  const dated = /年/.test(name)
  let weak: Named | null = null
  for (const clause of name.slice(0, longestName).split(/[，,；]/)) {
    for (const { member, upTo } of membersOf(clause)) {
      const word = roleWords.filter((entry) => matches(entry, member, upTo)).sort(byWeight)[0]
      if (word && !word.weak) return { role: word.role, weak: false, open: word.open === true, dated }
      weak ??= word ? { role: word.role, weak: true, open: false, dated } : null
    }
  }
  return weak
}

/** The members of a clause, each with the clause up to its end: a verb in front governs them all (`明确目标和重点`). */
const membersOf = (clause: string): { member: string; upTo: string }[] =>
  Array.from(clause.matchAll(/[^及和与、]+/g), ({ 0: member, index }) => ({
    member,
    upTo: clause.slice(0, index + member.length),
  }))

function matches({ word, at, unless }: RoleWord, member: string, upTo: string): boolean {
  return (at === 'end' ? member.endsWith(word) : member.startsWith(word)) && !unless?.test(upTo)
}

/** Strong before weak, then what opens a member (下一步…) before what closes it, then the longer. */
const byWeight = (a: RoleWord, b: RoleWord): number =>
  Number(a.weak ?? false) - Number(b.weak ?? false) ||
  Number(b.at === 'front' && b.role === 'plans') - Number(a.at === 'front' && a.role === 'plans') ||
  b.word.length - a.word.length

const vocabulary = [...Object.keys(labelHeads), ...labelModifiers].sort((a, b) => b.length - a.length)

/** The role of a heading below the first level, which names one only with words that do nothing else: `存在的主要问题`. */
function wholeName(name: string): Role | null {
  for (let at = 0; at < name.length; ) {
    const word = vocabulary.find((entry) => name.startsWith(entry, at))
    if (!word) return null
    at += word.length
  }
  return nameOf(name)?.role ?? null
}
