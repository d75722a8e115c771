import { isDigit } from '../../../scan/characters.ts'
import type { Amount } from './amount.ts'
import { readAmount } from './read-amount.ts'

/** `15. 4%`, `1. 5倍`: digits that a blank behind their decimal point parts; null where the amount is none. */
export function readTornDecimal(text: string, whole: Amount): Amount | null {
  const point = whole.span[1]
  if (whole.script !== 'digits' || whole.power.raw !== '' || whole.value === null) return null
  if (text[point] !== '.' || text[point + 1] !== ' ' || !isDigit(text.charCodeAt(point + 2))) return null
  const fraction = readAmount(text, point + 2, noMask)
  if (fraction?.script !== 'digits' || !Number.isInteger(whole.value) || !Number.isInteger(fraction.value))
    return null
  const digits = /^\d+/.exec(text.slice(point + 2, fraction.span[1]))![0]
  fraction.span = [whole.span[0], fraction.span[1]]
  fraction.value = Number(`${whole.value}.${digits}`)
  return fraction
}

const noMask = (): number => -1
