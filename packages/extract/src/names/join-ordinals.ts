import type { Unit } from './unit.ts'

/** Joins 第 and its number (第 + 二, 第 + **) to one unit, as names hold them: 第二小学. */
export function* joinOrdinals(units: Iterable<Unit>): Generator<Unit> {
  let open: Unit | undefined
  for (const unit of units) {
    if (open) {
      const joins =
        open.end === unit.start &&
        (unit.kind === 'mask' || /^(?:\d+|[一二三四五六七八九十]+)$/.test(unit.word))
      if (joins) yield { start: open.start, end: unit.end, word: open.word + unit.word, kind: 'm' }
      else yield* [open, unit]
      open = undefined
    } else if (unit.word === '第') {
      open = unit
    } else {
      yield unit
    }
  }
  if (open) yield open
}
