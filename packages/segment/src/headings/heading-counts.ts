import { firstFrom } from '@shuzhi/document'
import { hasOneOf } from '../lines/characters.ts'
import type { HeadingPart } from '../lines/part.ts'

/** An open heading: its kind and number, and its place among all headings. */
export type Open = { style: string; rank: number; value: number; at: number }

/** What a heading is, for its place among the others: unnumbered ones are a kind of their own, by the depth a richer format gave. */
export const styleOf = ({ ordinal, hint, place, over }: HeadingPart): string =>
  ordinal?.style ?? place ?? (hint ? `hint-${hint}` : over ? 'over' : 'plain')

/** Where the headings of each kind stand among all headings, and how their counts go on. Look-ups take O(log n). */
export class HeadingCounts {
  #headings: readonly HeadingPart[]
  #places = new Map<string, number[]>()

  constructor(headings: readonly HeadingPart[]) {
    this.#headings = headings
    for (let at = 0; at < headings.length; at += 1) {
      const heading = headings[at]!
      const list = this.#places.get(styleOf(heading))
      if (list) list.push(at)
      else this.#places.set(styleOf(heading), [at])
    }
  }

  /** The first heading of a kind. */
  first(style: string): number | undefined {
    return this.#places.get(style)?.[0]
  }

  /** The last heading of a kind before `at`. */
  before(style: string, at: number): number | undefined {
    const list = this.#places.get(style) ?? []
    return list[firstFrom(list, at) - 1]
  }

  /** The first heading of a kind behind `at`. */
  next(style: string, at: number): number | undefined {
    const list = this.#places.get(style) ?? []
    return list[firstFrom(list, at + 1)]
  }

  /** Whether the next number of an open count comes behind `at`. */
  countsOn(open: Open, at: number): boolean {
    return this.#nextValue(open, at) === open.value + 1
  }

  /** Whether an open count goes on behind `at`, be it that it leaves numbers out. */
  goesOn(open: Open, at: number): boolean {
    return open.value > 0 && this.#nextValue(open, at) > open.value
  }

  /** The number that an open count has next behind `at`; 0 where it has none. */
  #nextValue({ style }: Open, at: number): number {
    const next = this.next(style, at)
    return next === undefined ? 0 : (this.#headings[next]!.ordinal?.value ?? 0)
  }
}

/** Whether nothing stands between a heading and the one before, and no stop closes that. */
export function isRightBelow(text: string, headings: readonly HeadingPart[], at: number): boolean {
  const end = headings[at - 1]?.span[1]
  if (end === undefined || hasOneOf(text, end - 1, '。；')) return false
  return text.slice(end, headings[at]!.span[0]).trim() === ''
}
