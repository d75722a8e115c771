import { setAfter } from './set-after.mjs'
import { setBefore } from './set-before.mjs'

// What of the suites is asked of a reader of work reports. Kinds were taken out before anything had been asked (set-before.mjs) and once answers
// had been seen (set-after.mjs); each answer that can be compared is asked all the same, so that the score without these rules can be told.

const kinds = new Set(['number', 'percent', 'range', 'money', 'measure', 'duration', 'date'])

/** What cannot be compared, as `extract` tells nothing of the kind or the suite says nothing. */
const incomparable = [
  { why: 'ordinals, clock times, recurrences, holidays as kinds', is: (_, { kind }) => !kinds.has(kind) },
  { why: 'not in the text of its spec', is: (_, { start }) => start === -1 },
  {
    why: 'no amount, no day, or lengths of several parts',
    is: (_, { means, marked }) => marked !== null && means === null,
  },
]

const reasons = [
  ...incomparable.map((reason) => ({ ...reason, set: 'incomparable' })),
  ...setBefore.map((reason) => ({ ...reason, set: 'before' })),
  ...setAfter.map((reason) => ({ ...reason, set: 'after' })),
]

/** Why an answer is left out, and when that was `set`: before or after answers had been seen, or as it is `incomparable`; null where it is asked. */
export function whyLeftOut(answer) {
  const written = (answer.marked ?? answer.text).trim()
  const reason = reasons.find(
    ({ of, is }) => (of === undefined || of.has(answer.kind)) && is(written, answer),
  )
  return reason === undefined ? null : { why: reason.why, set: reason.set }
}
