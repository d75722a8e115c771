import { Evidence, type Extracted, type RelationItem } from '@shuzhi/document'
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

/** The problems of a report that are part of no other, in the order of the text, each with what is linked to it or to a part of it. O(items + links × problems of a cause). */
export function answersOf({
  text,
  relations: { items, links },
}: Pick<Extracted, 'text' | 'relations'>): Answer[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const wholeOf = wholes(items)
  const problems = items.filter(({ id, kind }) => kind === 'problem' && wholeOf.get(id) === id)
  const found = new Map<string, Map<string, Linked>>(problems.map(({ id }) => [id, new Map()]))
  const causedBy = new Map<string, Set<string>>()
  const claimed = new Set<string>()
  const add = (problem: string, item: RelationItem, by: readonly Evidence[]): void => {
    claimed.add(wholeOf.get(item.id)!)
    const known = found.get(problem)!
    if (!known.has(item.id)) known.set(item.id, linked(text, item, by))
  }
  for (const { from, to, evidence } of links) {
    if (byId.get(from)!.kind !== 'problem') continue
    const problem = wholeOf.get(from)!
    add(problem, byId.get(to)!, evidence)
    const cause = wholeOf.get(to)!
    causedBy.set(cause, (causedBy.get(cause) ?? new Set()).add(problem))
  }
  for (const { from, to, evidence } of links) {
    if (byId.get(from)!.kind !== 'cause') continue
    for (const problem of causedBy.get(wholeOf.get(from)!) ?? []) add(problem, byId.get(to)!, evidence)
  }
  const rest = items.filter(
    ({ id, kind }) => kind !== 'problem' && wholeOf.get(id) === id && !claimed.has(id),
  )
  const rowOf = (problem: RelationItem | null, given: Iterable<Linked>): Answer => {
    const inOrder = [...given].sort((a, b) => byId.get(a.anchor)!.span[0] - byId.get(b.anchor)!.span[0])
    const ofKind = (kind: string) => inOrder.filter(({ anchor }) => byId.get(anchor)!.kind === kind)
    return {
      problem: problem && statement(text, problem),
      causes: ofKind('cause'),
      measures: ofKind('measure'),
    }
  }
  return [
    ...problems.map((problem) => rowOf(problem, found.get(problem.id)!.values())),
    ...(rest.length > 0
      ? [
          rowOf(
            null,
            rest.map((item) => linked(text, item, [])),
          ),
        ]
      : []),
  ]
}

/** The outermost item that each item is a part of; an item comes after what it is a part of. */
function wholes(items: readonly RelationItem[]): Map<string, string> {
  const whole = new Map<string, string>()
  for (const { id, within } of items) whole.set(id, within === undefined ? id : (whole.get(within) ?? id))
  return whole
}

const statement = (text: string, { id, name }: RelationItem): Statement => ({
  anchor: id,
  text: text.slice(...name),
})

const linked = (text: string, item: RelationItem, by: readonly Evidence[]): Linked => ({
  ...statement(text, item),
  by: by.map(({ kind, to }) => ({ kind, words: kind === 'wording' ? text.slice(...to) : '' })),
})
