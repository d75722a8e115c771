import type { Bound, Span } from '@shuzhi/document'
import {
  boundDenials,
  boundingAdverbs,
  boundsBefore,
  boundsBeforePowers,
  boundsOfScores,
  denied,
} from '../../../lexicon/amounts/bounds.ts'
import { powerCharacters } from '../../../lexicon/amounts/powers.ts'
import { degreeScales } from '../../../lexicon/amounts/units.ts'
import { characterAt } from '../../../scan/character-of.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { Amount } from './amount.ts'
import { boundBehind } from './bound-behind.ts'
import { halfAfter } from './half.ts'
import { exact, scale } from './scale.ts'
import { readChange } from './small-change.ts'
import type { Unit } from './unit.ts'

/** A number with its unit and bound: a quantity that does not know yet what it counts. */
export type Measured = {
  span: Span
  value: number | null
  upper: number | undefined
  masked: boolean
  bound: Bound
  unit: string
  script: Amount['script']
}

/** Puts amounts and their unit together, with the bounds, the half and the change (角, 分) that stand beside them. */
export function measure(
  scan: Scan,
  amounts: readonly Amount[],
  unit: Unit,
  { touching, minus }: { touching: string; minus: boolean },
): Measured {
  const [first, second] = [amounts[0]!, amounts[1]]
  const amount = second ?? first
  const before = comparesRate(touching, unit) ? null : boundTouching(scan, first.span[0], touching)
  const rest = restBehind(scan, amount, unit)
  const after = boundBehind(scan, unit, rest.end)
  const degrees = scaleBefore(scan.text, first.span[0], rest.unit)
  const start = before?.start ?? first.span[0] - degrees.length
  const bound = after?.bound ?? before?.bound ?? (unit.more ? 'over' : amount.bound)
  const {
    value,
    upper,
    unit: name,
  } = scale(scan.text, amounts, { kind: unit.kind, name: degrees.unit }, minus)
  return {
    span: [minus ? start - 1 : start, after?.end ?? rest.end],
    value: value === null || rest.value === 0 ? value : exact(value + rest.value),
    upper,
    masked: first.script === 'mask' || second?.script === 'mask',
    bound: bound === 'exact' ? boundAcrossVerb(scan, start) : bound,
    unit: name,
    script: amount.script,
  }
}

/** The scale before degrees (摄氏37度), and the unit that they are with it. */
function scaleBefore(text: string, at: number, unit: string): { length: number; unit: string } {
  if (unit !== '度' && unit !== '°') return { length: 0, unit }
  const found = degreeScales.find((word) => text.startsWith(word, at - word.length))
  return found ? { length: found.length, unit: found.slice(0, 2) + unit } : { length: 0, unit }
}

/** The bound that touches the number at `at` on its left, and where it begins, with what denies it (不得超过30日). */
function boundTouching(
  { text, tokens }: Scan,
  at: number,
  touching: string,
): { bound: Bound; start: number } | null {
  const bound = boundsBefore.get(touching)
  if (!bound || (boundsBeforePowers.has(touching) && !beginsWithPower(text, at))) return null
  const word = tokens.from(at) - 1
  return boundDenials.has(tokens.word(word - 1)) && tokens.ends[word - 1] === tokens.starts[word]
    ? { bound: denied(bound), start: tokens.starts[word - 1]! }
    : { bound, start: tokens.starts[word]! }
}

/** 故障率低于1%: before a share 低于 is the verb of a rate, and no bound of the number as in 低于80分. */
const comparesRate = (touching: string, unit: Unit): boolean =>
  boundsOfScores.has(touching) && /^[%％‰‱]$/.test(unit.name)

/** What of a unit stands behind it, in that unit, a half or small change; where it ends, and what the unit is with it (个 + 半月). */
function restBehind(scan: Scan, { power }: Amount, unit: Unit): { end: number; unit: string; value: number } {
  const half = halfAfter(scan, unit)
  if (half) return { end: half.end, unit: half.name, value: 0.5 }
  const change = power.raw === '' ? readChange(scan.text, unit.name, unit.end) : null
  return { end: change?.end ?? unit.end, unit: unit.name, value: change?.value ?? 0 }
}

/** 至少召开1次: a bound before the verb that touches the number; it stays outside the span. */
function boundAcrossVerb({ tokens }: Scan, start: number): Bound {
  const verb = tokens.from(start) - 1
  const adverb = tokens.word(verb - 1)
  const tag = tokens.tag(verb)
  return (tag === 'v' || tag === 'vn') && boundingAdverbs.has(adverb) ? boundsBefore.get(adverb)! : 'exact'
}

/** Whether what stands at a place is a power, which is a number only with a bound: 百余条. */
export const beginsWithPower = (text: string, at: number): boolean =>
  powerCharacters.has(characterAt(text, at))
