import { powers } from '../../lexicon/powers.ts'

const steps = /(\d{1,4})(万亿|亿|万|千|百)/y

/** Digits with falling powers, 1万2千, 5亿1万4千: where they end and their value; null where there are not two of them. */
export function readMixed(text: string, at: number): { end: number; value: number } | null {
  let end = at
  let value = 0
  let last = Number.POSITIVE_INFINITY
  let count = 0
  for (;;) {
    steps.lastIndex = end
    const found = steps.exec(text)
    if (!found) break
    const power = powers[found[2]!]!
    if (power >= last) return null
    value += Number(found[1]) * power
    last = power
    end = steps.lastIndex
    count += 1
  }
  return count > 1 ? { end, value } : null
}
