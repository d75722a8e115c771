import type { Bars } from './bars.ts'
import { measure, type Score, shareOf } from './score.ts'

/** A figure below its bar; `what` is a tag, or `tag.attribute`. */
export type Shortfall = { what: string; is: number; bar: number }

/** Every figure of a score that is below its bar; none where all is well. A bar for what is not scored falls short. */
export function checkBars(score: Score, bars: Bars): Shortfall[] {
  const figures = [
    ...Object.entries(bars.f1).map(([what, bar]) => ({ what, bar, is: f1Of(score, what) })),
    ...Object.entries(bars.attributes).map(([what, bar]) => ({ what, bar, is: attributeOf(score, what) })),
  ]
  return figures.filter(({ is, bar }) => is < bar)
}

function f1Of(score: Score, tag: string): number {
  const one = score[tag]
  return one ? measure(one).f1 : 0
}

function attributeOf(score: Score, what: string): number {
  const [tag = '', name = ''] = what.split('.')
  const rate = score[tag]?.attributes[name]
  return rate ? shareOf(rate) : 0
}
