import type { Annotation } from './annotation.ts'
import { type Score, score } from './score.ts'

const parts = ['title', 'salutation', 'h', 'label', 'p', 'signature', 'dateline']
/** What makes the tree of headings and points; a role is a reading of it. */
const shape = ['d', 'n']

/** Whether the tree of one document is right as a whole: every heading, label and point, with depth and number, what opens and closes it, and nothing besides. */
export function isExactTree(gold: readonly Annotation[], predicted: readonly Annotation[]): boolean {
  const scored: Score = score(gold, predicted)
  return parts.every((tag) => {
    const { missed, extra, wrong } = scored[tag]!
    return missed.length + extra.length === 0 && wrong.every(({ name }) => !shape.includes(name))
  })
}
