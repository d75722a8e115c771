import type { Annotation } from './annotation.ts'
import type { GoldReport } from './collection.ts'
import { measure, type Score, type Tally } from './score.ts'
import type { RelationScore } from './score-relations.ts'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(7)

/** A score as a table: a line for each tag that stands in gold or was predicted. */
export function scoreboard(score: Score): string {
  const lines = Object.entries(score)
    .filter(([, { gold, extra }]) => gold + extra.length > 0)
    .map(([tag, one]) => {
      const rates = Object.entries(one.attributes).map(([name, { right, all }]) => `${name} ${right}/${all}`)
      return `${tag.padEnd(11)}${figuresOf(one)}   ${rates.join('  ')}`.trimEnd()
    })
  return ['tag         gold      P      R     F1   attributes right', ...lines].join('\n')
}

/** A score of relations as a table: a line for each kind of link, and one for the problems left open. */
export function relationBoard(score: RelationScore): string {
  const lines = Object.entries(score).map(([kind, one]) => `${kind.padEnd(20)}${figuresOf(one)}`)
  return ['relation             gold      P      R     F1', ...lines].join('\n')
}

function figuresOf(tally: Tally<unknown>): string {
  const { precision, recall, f1 } = measure(tally)
  return `${String(tally.gold).padStart(5)}${percent(precision)}${percent(recall)}${percent(f1)}`
}

/** One line for each relation that one report's prediction misses or has too much. */
export const listRelationMisses = (id: string, score: RelationScore): string[] =>
  Object.entries(score).flatMap(([kind, { missed, extra }]) => [
    ...missed.map((fact) => `${id}\tmissed\t${kind}\t${fact}`),
    ...extra.map((fact) => `${id}\textra\t${kind}\t${fact}`),
  ])

/** One line for each span that one report's prediction misses, has too much, or gives another attribute, with what stands around it. */
export function listMisses({ id, raw }: GoldReport, score: Score): string[] {
  const show = (kind: string) => (span: Annotation) =>
    `${id}\t${kind}\t${span.tag}\t${span.start}\t${around(raw, span)}`
  return Object.values(score).flatMap(({ missed, extra, wrong }) => [
    ...missed.map(show('missed')),
    ...extra.map(show('extra')),
    ...wrong.map(({ span, name, want = '—', got = '—' }) => show(`${name} ${want} ≠ ${got}`)(span)),
  ])
}

const around = (raw: string, { start, end }: Annotation): string =>
  `${raw.slice(Math.max(0, start - 12), start)}⟦${raw.slice(start, end)}⟧${raw.slice(end, end + 12)}`.replace(
    /\s+/g,
    ' ',
  )
