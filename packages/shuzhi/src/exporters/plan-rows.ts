import type { Extracted, RelationKind, Role } from '@shuzhi/document'
import { oneLine } from './one-line.ts'

/** A problem, cause or measure by its name, and the names of the measures that answer it or a part of it. */
export type PlanRow = { role: Role; text: string; measures: string[] }

const roles: Readonly<Record<RelationKind, Role>> = {
  problem: 'problems',
  cause: 'causes',
  measure: 'plans',
}

/** The problems, causes and measures of a report that are part of no other, in the order of the text. */
export function planRowsOf({
  text,
  relations: { items, links },
}: Pick<Extracted, 'text' | 'relations'>): PlanRow[] {
  const measures = new Map(items.filter(({ kind }) => kind === 'measure').map(({ id, name }) => [id, name]))
  const wholes = new Map<string, string>()
  for (const { id, within } of items) wholes.set(id, within === undefined ? id : (wholes.get(within) ?? id))
  const answers = new Map<string, Set<string>>(items.map(({ id }) => [id, new Set()]))
  for (const { from, to } of links) {
    const name = measures.get(to)
    if (name) answers.get(wholes.get(from) ?? from)?.add(oneLine(text, name))
  }
  return items
    .filter(({ within }) => within === undefined)
    .map(({ id, kind, name }) => ({
      role: roles[kind],
      text: oneLine(text, name),
      measures: [...(answers.get(id) ?? [])],
    }))
}
