import type { Bars } from './bars.ts'
import { measure, type Rate, shareOf, type Tally } from './score.ts'

/** A figure below its bar; `what` is a tag, or `tag.attribute`. */
export type Shortfall = { what: string; is: number; bar: number }

/** What was found, by tag or by kind of link. */
type Scored = Record<string, Tally<unknown> & { attributes?: Record<string, Rate> }>

/** Every figure of a score that is below its bar; none where all is well. A bar for what is not scored falls short. */
export function checkBars(score: Scored, bars: Bars): Shortfall[] {
  const figures = [
    ...Object.entries(bars.f1).map(([what, bar]) => ({ what, bar, is: f1Of(score, what) })),
    ...Object.entries(bars.attributes).map(([what, bar]) => ({ what, bar, is: attributeOf(score, what) })),
  ]
  return figures.filter(({ is, bar }) => is < bar)
}

function f1Of(score: Scored, tag: string): number {
  const one = score[tag]
  return one ? measure(one).f1 : 0
}

function attributeOf(score: Scored, what: string): number {
  const [tag = '', name = ''] = what.split('.')
  const rate = score[tag]?.attributes?.[name]
  return rate ? shareOf(rate) : 0
}
