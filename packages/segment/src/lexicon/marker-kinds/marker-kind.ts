/** How the number of a marker is written. */
type NumeralSystem = 'han' | 'arabic' | 'decimal' | 'letter' | 'word' | 'glyph'

/**
 * A kind of marker: `open` + number + `close`. All strings are taken literally; one of each list must stand there.
 *
 * - `rank` orders the kinds from outer to inner by custom; it only decides where a document's own nesting does not.
 * - `stands` says where it opens what: a heading at the start of a line, a point of an enumeration, or both.
 * - `words` gives the number of each word of the `word` system (0: the one after the last), `glyphs` the first character of a
 *   run of ready-made characters (`①` to `⑳`).
 * - `boundary`: inside a line only the start of a clause lets it be a marker.
 * - `unless`: what may not follow it, tried on the next few characters; on the verb as well where it `echoes`.
 * - `lists`: the next number behind it, or a greater one and one of these, make it the first of a list (`一、二食堂`, `一、二、三产业`); `decimal`: a digit
 *   behind it makes it the whole part of a number (`3.5万元`). Both only where the numbers around it do not count on.
 * - `loose`: a blank or a hard wrap may part its pieces (`（ 一 ）`, `二↵是`).
 * - `counts`: a counting word; these go on from one another (`一是…二要…`).
 * - `apart`: without a blank or a mark behind it only where its number counts on (`第三条生产线`).
 * - `through`: counts on from chapter to chapter (`第二十条`).
 * - `bare`: a blank alone parts it from its heading, on a line that holds nothing else (`1 总则`); only where its number counts on.
 * - `echoes`: closed by the verb of its clause; opens a point only beside one with the same verb (`一靠…二靠…`).
 * - `parts`: how many numbers a `decimal` one has: two in `1.1`.
 * - `digits`: a Chinese number may stand in digits as well (`第3章`, `1是`).
 * - `glued`: a bare one that its heading may also follow without a blank (`1.1总则`).
 * - `counted`: heads a line only where its number counts on (`2，党内生活单一` between `1、` and `3、`).
 */
export type MarkerKind = {
  style: string
  stands: 'heading' | 'point' | 'both'
  rank: number
  numerals: NumeralSystem
  open?: readonly string[] | undefined
  close?: readonly string[] | undefined
  closeOptional?: boolean | undefined
  words?: Readonly<Record<string, number>> | undefined
  glyphs?: readonly { first: string; count: number }[] | undefined
  boundary: boolean
  unless?: RegExp | undefined
  lists?: readonly string[] | undefined
  decimal?: true | undefined
  loose?: true | undefined
  counts?: true | undefined
  digits?: true | undefined
  apart?: true | undefined
  through?: true | undefined
  bare?: true | undefined
  glued?: true | undefined
  counted?: true | undefined
  echoes?: true | undefined
  parts?: number | undefined
}

/** All that a kind may say: laid over it, all kinds have one shape, and what asks each of them at each number of a text is quicker. */
export const blankKind: MarkerKind = {
  style: '',
  stands: 'both',
  rank: 0,
  numerals: 'han',
  open: undefined,
  close: undefined,
  closeOptional: undefined,
  words: undefined,
  glyphs: undefined,
  boundary: false,
  unless: undefined,
  lists: undefined,
  decimal: undefined,
  loose: undefined,
  counts: undefined,
  digits: undefined,
  apart: undefined,
  through: undefined,
  bare: undefined,
  glued: undefined,
  counted: undefined,
  echoes: undefined,
  parts: undefined,
}
