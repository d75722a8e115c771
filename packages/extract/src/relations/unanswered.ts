import { type Finding, finding, type Relations } from '@shuzhi/document'

/** Findings for problems that no measure answers: neither they, nor their parts, nor a cause of theirs. None where the report plans nothing. */
export function findUnanswered(text: string, { items, links }: Relations): Finding[] {
  if (!items.some(({ kind }) => kind === 'measure')) return []
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]))
  const answered = new Set(links.filter(({ to }) => kinds.get(to) === 'measure').map(({ from }) => from))
  for (const { from, to } of links) if (answered.has(to)) answered.add(from)
  for (const { id, within } of items.toReversed())
    if (within !== undefined && answered.has(id)) answered.add(within)
  return items
    .filter(({ id, kind, within }) => kind === 'problem' && within === undefined && !answered.has(id))
    .map(({ name }) => finding('problem-unanswered', name, { name: text.slice(...name) }))
}
