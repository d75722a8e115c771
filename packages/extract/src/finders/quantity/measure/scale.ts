import { powers } from '../../../lexicon/amounts/powers.ts'
import { type Amount, noPower } from './amount.ts'
import type { Unit } from './unit.ts'

/** What a number says in its unit, and the unit with the 万 or 亿 that it counts in. */
export type Scaled = { value: number | null; upper: number | undefined; unit: string }

/**
 * The values of one amount, or of the two ends of a range, in the unit that they share. 万 and 亿 belong to a unit of money
 * (**余万元 counts 万元) and multiply before any other. A masked amount has no value.
 */
export function scale(
  text: string,
  amounts: readonly Amount[],
  unit: Pick<Unit, 'kind' | 'name'>,
  minus: boolean,
): Scaled {
  const [first, second] = [amounts[0]!, amounts[1]]
  const name = unit.name === '％' ? '%' : unit.name
  const counted = second ?? first
  const power = unit.kind === 'money' && !isMixed(text, counted) ? powerOf(text, counted) : noPower
  const inUnit = (number: number, factor: number) =>
    factor === power.value ? number : exact((number * factor) / power.value)
  if (first.value === null || (second && second.value === null))
    return { value: null, upper: undefined, unit: power.raw + name }
  const lower = inUnit(first.value, second ? lowerPower(text, first, second) : first.power.value)
  return {
    value: minus ? -lower : lower,
    upper: second ? inUnit(second.value!, second.power.value) : first.upper && inUnit(first.upper, 1),
    unit: power.raw + name,
  }
}

/** A product or a sum of a decimal and 万 without the dust of binary fractions. */
export const exact = (number: number): number =>
  Number.isSafeInteger(number) ? number : Number(number.toPrecision(15))

const groups = /(?:万亿|万万|[万亿])$/
const places = /[百千佰仟]$/

/** The 万 or 亿 behind an amount, or at the end of a numeral; `ending` says which count. */
function powerOf(text: string, { script, span, power }: Amount, ending = groups): Amount['power'] {
  if (power.raw !== '' || script !== 'numeral') return power
  const raw = ending.exec(text.slice(...span))?.[0]
  return raw ? { raw, value: powers[raw]! } : noPower
}

/** 三亿二千万元: a numeral with 亿 and 万 counts in neither. */
const isMixed = (text: string, { script, span }: Amount): boolean =>
  script === 'numeral' && /亿.+万[余多来几]?$/.test(text.slice(...span))

/** Where only the upper end of a range says 万, 亿, 百 or 千, the lower one shares it if it is the smaller number: 两到三万人, not 八千到一万人. */
function lowerPower(text: string, first: Amount, second: Amount): number {
  const ending = powerOf(text, second).raw === '' ? places : groups
  if (powerOf(text, first, ending).raw !== '') return first.power.value
  const shared = powerOf(text, second, ending)
  const count = second.power.raw === '' ? second.value! / shared.value : second.value!
  return first.value! < count ? shared.value : 1
}
