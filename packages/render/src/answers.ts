import {
  bySpan,
  Evidence,
  type Extracted,
  type RelationItem,
  type RelationKind,
  type RelationLink,
} from '@shuzhi/document'
import { z } from 'zod'

/** A problem, cause or measure of a report by its name, and its anchor on the report's page. */
export const Statement = z.object({ anchor: z.string(), text: z.string() })
export type Statement = z.infer<typeof Statement>

/** A cause or measure of a problem, and the words or the kinds of evidence that link it. */
export const Linked = Statement.extend({
  by: z.array(z.object({ kind: Evidence.shape.kind, words: z.string() })),
})
export type Linked = z.infer<typeof Linked>

/** A problem beside its causes and the measures that answer it or one of its causes. The last row, without a problem, holds what answers none. */
export const Answer = z.object({
  problem: Statement.nullable(),
  causes: z.array(Linked),
  measures: z.array(Linked),
})
export type Answer = z.infer<typeof Answer>

/** An item that is given for a problem, and why. */
type Given = { item: RelationItem; evidence: readonly Evidence[] }

/** The problems of a report that are part of no other, in the order of the text, each with what is linked to it or to a part of it. */
export function answersOf({
  text,
  relations: { items, links },
}: Pick<Extracted, 'text' | 'relations'>): Answer[] {
  const wholes = wholesOf(items)
  const outermost = items.filter(({ id }) => wholes.get(id) === id)
  const given = givenFor(items, links, wholes)
  const rows = outermost
    .filter(({ kind }) => kind === 'problem')
    .map((problem) => rowOf(text, problem, [...(given.get(problem.id)?.values() ?? [])]))
  const claimed = new Set(
    [...given.values()].flatMap((all) => Array.from(all.keys(), (id) => wholes.get(id))),
  )
  const rest = outermost
    .filter(({ id, kind }) => kind !== 'problem' && !claimed.has(id))
    .map((item): Given => ({ item, evidence: [] }))
  return rest.length > 0 ? [...rows, rowOf(text, null, rest)] : rows
}

/** The outermost item that each item is a part of; an item comes after what it is a part of. */
function wholesOf(items: readonly RelationItem[]): Map<string, string> {
  const wholes = new Map<string, string>()
  for (const { id, within } of items) wholes.set(id, within === undefined ? id : (wholes.get(within) ?? id))
  return wholes
}

/** What is given for each outermost problem, by item: what is linked to it, then what answers its causes. */
function givenFor(
  items: readonly RelationItem[],
  links: readonly RelationLink[],
  wholes: ReadonlyMap<string, string>,
): Map<string, Map<string, Given>> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const given = new Map<string, Map<string, Given>>()
  const problemsOf = new Map<string, Set<string>>()
  const add = (problem: string, { to, evidence }: RelationLink): void => {
    const item = byId.get(to)
    if (!item) return
    const known = given.get(problem) ?? new Map<string, Given>()
    given.set(problem, known)
    if (!known.has(to)) known.set(to, { item, evidence })
  }
  const linksFrom = (kind: RelationKind) => links.filter(({ from }) => byId.get(from)?.kind === kind)
  for (const link of linksFrom('problem')) {
    const problem = wholes.get(link.from)!
    add(problem, link)
    const cause = wholes.get(link.to) ?? link.to
    problemsOf.set(cause, (problemsOf.get(cause) ?? new Set()).add(problem))
  }
  for (const link of linksFrom('cause')) {
    for (const problem of problemsOf.get(wholes.get(link.from)!) ?? []) add(problem, link)
  }
  return given
}

function rowOf(text: string, problem: RelationItem | null, given: readonly Given[]): Answer {
  const inOrder = [...given].sort((a, b) => bySpan(a.item, b.item))
  const ofKind = (wanted: RelationKind): Linked[] =>
    inOrder
      .filter(({ item }) => item.kind === wanted)
      .map(({ item, evidence }) => ({
        ...statement(text, item),
        by: evidence.map((one) => reason(text, one)),
      }))
  return {
    problem: problem && statement(text, problem),
    causes: ofKind('cause'),
    measures: ofKind('measure'),
  }
}

const statement = (text: string, { id, name }: RelationItem): Statement => ({
  anchor: id,
  text: text.slice(...name),
})

const reason = (text: string, { kind, to }: Evidence): Linked['by'][number] => ({
  kind,
  words: kind === 'wording' ? text.slice(...to) : '',
})
