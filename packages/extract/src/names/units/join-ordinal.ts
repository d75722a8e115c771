import { noTraits } from './traits.ts'
import type { Unit } from './unit.ts'

/** Joins the last unit, a number, to 第 before it (第 + 二, 第 + **), as names hold them: 第二小学. */
export function joinOrdinal(units: Unit[]): void {
  const number = units.at(-1)
  const open = units.at(-2)
  if (!number || open?.word !== '第' || open.end !== number.start || !isNumber(number)) return
  const word = open.word + number.word
  units.splice(-2, 2, { start: open.start, end: number.end, word, kind: 'm', traits: noTraits })
}

const isNumber = ({ kind, word }: Unit): boolean =>
  kind === 'mask' || /^(?:\d+|[一二三四五六七八九十]+)$/.test(word)
