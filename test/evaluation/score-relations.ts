import type { Annotation } from './annotation.ts'
import type { GoldReport } from './collection.ts'
import { sumTallies, type Tally } from './score.ts'

type Kind = 'problem' | 'cause' | 'measure'
type Span = [start: number, end: number]

/** What a document says of problems, causes and measures, in offsets of its text, as `@shuzhi/document` defines it. */
export type Related = {
  text: string
  relations: {
    items: { id: string; kind: Kind; name: Span }[]
    links: { from: string; to: string }[]
  }
  findings: { code: string; span: Span }[]
}

/** What is scored: the links of each kind, and the problems that no measure answers. */
const relationKinds = ['problem → cause', 'problem → measure', 'cause → measure', 'unanswered'] as const
export type RelationScore = Record<string, Tally<string>>

/**
 * Compares what was found in one report with its gold: `n` names a problem or cause, `for` lists the names of what a cause or
 * measure belongs to. A found item is the innermost gold one that its name begins in. Throws where the text was not taken as it is.
 */
export function scoreRelations({ id, raw, spans }: GoldReport, found: Related): RelationScore {
  if (found.text.trimEnd() !== raw.trimEnd()) throw new Error(`${id}: normalizing changes the text`)
  const wanted = goldFacts(spans)
  const got = foundFacts(spans, found)
  return Object.fromEntries(
    relationKinds.map((kind) => [kind, tally(wanted[kind] ?? new Set(), got[kind] ?? new Set())]),
  )
}

/** The scores of many documents as one. */
export const sumRelationScores = (scores: readonly RelationScore[]): RelationScore =>
  Object.fromEntries(
    relationKinds.map((kind) => [kind, sumTallies(scores.flatMap((one) => one[kind] ?? []))]),
  )

/** What holds of a report, by its kind, each as a line that says it. */
type Facts = Record<string, Set<string>>

function goldFacts(spans: readonly Annotation[]): Facts {
  const named = new Map(spans.map((span) => [span.attributes.n, span]))
  const links = spans.flatMap((to) =>
    (to.attributes.for?.split(',') ?? []).map((n) => {
      const from = named.get(n)
      if (!from) throw new Error(`nothing is named ${n}`)
      return [from, to] as const
    }),
  )
  const causes = links.filter(([, { tag }]) => tag === 'cause')
  const met = new Set(links.filter(([, { tag }]) => tag === 'measure').map(([from]) => from))
  for (const [problem, cause] of causes) if (met.has(cause)) met.add(problem)
  const open = spans.filter((span) => span.tag === 'problem' && !met.has(span))
  return groupFacts(links, open)
}

function foundFacts(spans: readonly Annotation[], { text, relations, findings }: Related): Facts {
  const goldOf = (kind: Kind, [start, end]: Span): Annotation =>
    spans.findLast((span) => span.tag === kind && span.start <= start && start < span.end) ?? {
      tag: kind,
      start,
      end,
      text: text.slice(start, end),
      attributes: {},
    }
  const items = new Map(relations.items.map(({ id, kind, name }) => [id, goldOf(kind, name)]))
  const links = relations.links.map(({ from, to }) => [items.get(from)!, items.get(to)!] as const)
  const open = findings
    .filter(({ code }) => code === 'problem-unanswered')
    .map(({ span }) => goldOf('problem', span))
  return groupFacts(links, open)
}

function groupFacts(
  links: readonly (readonly [Annotation, Annotation])[],
  open: readonly Annotation[],
): Facts {
  const facts: Facts = { unanswered: new Set(open.map(show)) }
  for (const [from, to] of links) {
    const kind = `${from.tag} → ${to.tag}`
    facts[kind] = (facts[kind] ?? new Set()).add(`${show(from)} → ${show(to)}`)
  }
  return facts
}

const show = ({ start, text }: Annotation): string => `${start} ${text.slice(0, 16).replace(/\s+/g, ' ')}`

const tally = (wanted: Set<string>, got: Set<string>): Tally<string> => ({
  gold: wanted.size,
  missed: [...wanted].filter((fact) => !got.has(fact)),
  extra: [...got].filter((fact) => !wanted.has(fact)),
})
