import type { Unit } from './unit.ts'

/** Joins 第 and its number (第 + 二, 第 + **) to one unit, as names hold them: 第二小学. */
export function joinOrdinals(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const open = joined.at(-1)
    if (open?.word === '第' && open.end === unit.start && isNumber(unit)) {
      joined[joined.length - 1] = { start: open.start, end: unit.end, word: open.word + unit.word, kind: 'm' }
    } else {
      joined.push(unit)
    }
  }
  return joined
}

const isNumber = ({ kind, word }: Unit): boolean =>
  kind === 'mask' || /^(?:\d+|[一二三四五六七八九十]+)$/.test(word)
