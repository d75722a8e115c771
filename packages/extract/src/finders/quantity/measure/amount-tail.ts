import type { Bound } from '@shuzhi/document'
import { boundsInside } from '../../../lexicon/amounts/bounds.ts'
import { powers } from '../../../lexicon/amounts/powers.ts'
import { characterAt } from '../../../scan/character-of.ts'
import { capital, characterKinds, numeral } from '../../../scan/characters.ts'
import { type Amount, noPower, plainAmount } from './amount.ts'

const powerNames = Object.keys(powers)

/**
 * An amount with 余 or 多, and 万 or 亿, in this order or the other. A `whole` numeral has its 万 and 亿 in it already, and takes another
 * only behind 多; digits, masks and decimals (二点四亿) do not.
 */
export function readTail(
  text: string,
  start: number,
  numberEnd: number,
  script: Amount['script'],
  value: number | null,
  whole = script === 'numeral',
): Amount {
  let end = numberEnd
  let bound: Bound = 'exact'
  let power = noPower
  if (countsGroups(text, end)) return withPower(plainAmount([start, end + 2], script, value), '亿')
  for (let round = 0; round < 2; round += 1) {
    if (script !== 'numeral' && text[end] === ' ' && opensTail(text, end + 1)) end += 1
    const some = script === 'numeral' && text.startsWith('零几', end) ? end + 1 : end
    const inside = boundsInside.get(characterAt(text, some))
    if (inside && bound === 'exact') {
      bound = inside
      // 一百几十, 两千几百: what 几 leaves open is of a lower power, and multiplies nothing.
      end = some + (text[some] === '几' && '十百千'.includes(text[some + 1] ?? '。') ? 2 : 1)
    }
    const name = power === noPower ? powerAt(text, end) : undefined
    if (!name || (whole && bound === 'exact')) break
    power = { raw: name, value: powers[name]! }
    end += name.length
  }
  const amount = plainAmount(
    [start, end],
    script,
    script === 'numeral' ? belowGroups(value, power.value) : value,
  )
  amount.power = power
  amount.bound = bound
  return amount
}

/** 3个亿: 亿 as a thing that is counted; whether it is one shows behind it, where the unit is looked for. */
const countsGroups = (text: string, end: number): boolean => text[end] === '个' && text[end + 1] === '亿'

function withPower(amount: Amount, raw: string): Amount {
  amount.power = { raw, value: powers[raw]! }
  return amount
}

/** 1亿2千多万: the 万 behind 多 counts 2千 only, so that the 亿 before them are put in it too (12000). */
function belowGroups(value: number | null, power: number): number | null {
  if (value === null || power < 1e4 || value < power * 1e4) return value
  const below = value % (power * 1e4)
  return (value - below) / power + below
}

/** Whether 余, 多, 万 or 亿 stands at a place: a blank before it parts it from its digits (3000 多亩). */
const opensTail = (text: string, at: number): boolean =>
  boundsInside.has(characterAt(text, at)) || powerAt(text, at) !== undefined

const powerAt = (text: string, at: number): string | undefined =>
  characterKinds[text.charCodeAt(at)]! & (numeral | capital)
    ? powerNames.find((name) => text.startsWith(name, at))
    : undefined
