import type { Role, RoleReason } from '@shuzhi/document'
import { headingName, type Named, nameOf, namesPlansToo } from '../headings/heading-names.ts'
import { innerName } from '../headings/part-names.ts'
import { summing } from '../lexicon/roles.ts'
import type { HeadingPart, Part } from '../lines/part.ts'
import { titleRole } from '../lines/titled.ts'
import { announcedRoles } from './announced-roles.ts'
import { type Given, placeRoles } from './place-roles.ts'
import { isAllBack, longestRead, looksAhead, opensAhead, tenseOf } from './section-tense.ts'

/** What a section is about, and why. */
export type Placed = { role: Role; reason: RoleReason }

/**
 * The role of each heading's section: what its words name, what the text before its first sibling announces, else what its parent has; on the
 * first level, else what its text tells, its place between the named sections, or what the document is about (`fallback`).
 */
export function headingRoles(
  text: string,
  parts: readonly Part[],
  depths: readonly number[],
  fallback: Placed | 'told' | null,
): Placed[] {
  const headings = parts.filter((part) => part.type === 'heading')
  const names = headings.map((heading) => headingName(text, heading))
  const ownNames = headings.map(({ place }, i) => ownName(names[i]!, place, depths[i]!))
  const announced = announcedRoles(text, parts, depths, (i) =>
    ownNames[i]?.weak === false ? ownNames[i]!.role : null,
  )
  const topRoles = topRolesOf({ text, headings, depths, names, ownNames, announced }, fallback)
  const open: { placed: Placed; plansToo: boolean; turned: boolean }[] = []
  return headings.map((heading, i) => {
    while (open.length >= depths[i]!) open.pop()
    const outer = open.at(-1)
    const own = ownNames[i] ?? null
    // `工作措施` inside of what was done names how it was done.
    const named =
      own && !(own.open && outer?.placed.role === 'achievements') ? own.role : (announced[i] ?? null)
    const ahead =
      !named && outer?.plansToo === true && turnsAhead(outer, bodyOf(text, heading, headings[i + 1]))
    if (outer && ahead) outer.turned = true
    const placed = topRoles[i] ?? (ahead ? toldPlans : innerRole(named, outer?.placed))
    open.push({ placed, plansToo: depths[i] === 1 && namesPlansToo(names[i]!), turned: false })
    return placed
  })
}

/** What is known of the headings of a text, a list of each. */
type Known = {
  text: string
  headings: readonly HeadingPart[]
  depths: readonly number[]
  names: readonly string[]
  ownNames: readonly (Named | null)[]
  announced: readonly (Role | null)[]
}

/** The roles of the sections of the first level, each at the place of its heading. */
function topRolesOf(
  { text, headings, depths, names, ownNames, announced }: Known,
  fallback: Placed | 'told' | null,
): readonly (Placed | undefined)[] {
  const top = headings.map((_, i) => i).filter((i) => depths[i] === 1)
  const bodies = top.map((i, n) => bodyOf(text, headings[i]!, headings[top[n + 1] ?? -1]))
  const defined = fallback === 'told' && isGlossary(bodies)
  const given = top.map((i, n): Given => {
    const body = bodies[n]!
    const own = defined ? null : ownNames[i]!
    const role = announced[i] ?? null
    const words = defined || isTimeless(headings[i]!) ? null : `${names[i]!}。${body}`
    const plansToo = namesPlansToo(names[i]!)
    if (own && !own.weak) return { name: own, told: false, plansToo, words, tense: null }
    if (role) return { name: strong(role), told: false, plansToo, words, tense: null }
    const told = opensAhead(body)
    return { name: told ? strong('plans') : own, told, plansToo, words, tense: null }
  })
  const placed = placeRoles(given, fallback)
  let next = 0
  return depths.map((depth) => (depth === 1 ? placed[next++] : undefined))
}

/** Whether a part of a section on what was done and on plans is on plans: the first that looks ahead, and those behind it save where they look back. */
function turnsAhead({ turned }: { turned: boolean }, body: string): boolean {
  const tense = tenseOf(body)
  return turned ? !isAllBack(tense) : looksAhead(tense)
}

const toldPlans: Placed = { role: 'plans', reason: 'told' }

/** What a heading names by itself: on the first level by any of its words, where it is the title of another document by the kind of that, below it by words that do nothing else. */
function ownName(name: string, place: HeadingPart['place'], depth: number): Named | null {
  if (depth === 1) return place === undefined ? topName(name) : strong(titleRole([name]) ?? 'other')
  return innerName(name)
}

const strong = (role: Role): Named => ({ role, weak: false, open: false, dated: false })

/** A last section that names no more than 总结 sums up, or closes with what is to come. */
const topName = (name: string): Named | null => {
  const named = nameOf(name)
  return named && summing.includes(name) ? { ...named, weak: true } : named
}

/** The beginning of what stands under a heading, before the `next` of its level. */
const bodyOf = (text: string, { span: [, from] }: HeadingPart, next: HeadingPart | undefined): string =>
  text.slice(from, Math.min(next?.span[0] ?? text.length, from + longestRead))

/** Whether the text of a section tells nothing by its time: it frames the document, or is of a statute, which says at all times what must be done. */
const isTimeless = ({ ordinal, place }: HeadingPart): boolean =>
  place !== undefined || statutory.has(ordinal?.style ?? '')

/** Whether the sections of a text are terms: every third says what it means at least, and two do. */
function isGlossary(bodies: readonly string[]): boolean {
  const terms = bodies.filter((body) => defines.test(body)).length
  return terms > 1 && terms * 3 >= bodies.length
}

/** How the text opens under a term of a glossary: `12.三务公开：指…`. */
const defines = /^\s*(?:是|主要|即)?指(?![导标示出数引向明令挥]|[^，。]{0,3}[：:])|^\s*即(?![将使便])/

const statutory: ReadonlySet<string> = new Set(['volume', 'chapter', 'subchapter', 'article'])

function innerRole(named: Role | null, outer: Placed | undefined): Placed {
  if (named) return { role: named, reason: 'named' }
  if (!outer || outer.role === 'other') return { role: 'other', reason: 'none' }
  return { role: outer.role, reason: 'inherited' }
}
