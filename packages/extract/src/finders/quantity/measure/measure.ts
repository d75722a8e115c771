import type { Bound, Span } from '@shuzhi/document'
import {
  boundDenials,
  boundingAdverbs,
  boundsBefore,
  boundsBeforePowers,
  denied,
} from '../../../lexicon/bounds.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { Amount } from './amount.ts'
import { boundBehind } from './bound-behind.ts'
import { halfAfter } from './half.ts'
import { scale } from './scale.ts'
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
  let bound = amount.bound
  let [start, end] = [first.span[0], unit.end]
  const boundBefore = boundsBefore.get(touching)
  if (boundBefore && (!boundsBeforePowers.has(touching) || beginsWithPower(scan.text, start))) {
    const word = scan.tokens.from(start) - 1
    const isDenied =
      boundDenials.has(scan.tokens.word(word - 1)) && scan.tokens.ends[word - 1] === scan.tokens.starts[word]
    bound = isDenied ? denied(boundBefore) : boundBefore
    start = scan.tokens.starts[isDenied ? word - 1 : word]!
  }
  const half = halfAfter(scan, unit)
  if (half) end = half.end
  const change = half ? null : readChange(scan.text, unit.name, end)
  if (change && amount.power.raw === '') end = change.end
  const after = boundBehind(scan, unit, end)
  if (after) {
    bound = after.bound
    end = after.end
  }
  if (bound === 'exact') bound = boundAcrossVerb(scan, start)
  if (minus) start -= 1
  const {
    value,
    upper,
    unit: name,
  } = scale(scan.text, amounts, half ? { ...unit, name: half.name } : unit, minus)
  const rest = half ? 0.5 : change && amount.power.raw === '' ? change.value : 0
  return {
    span: [start, end],
    value: value === null || rest === 0 ? value : Number((value + rest).toPrecision(15)),
    upper,
    masked: first.script === 'mask' || second?.script === 'mask',
    bound,
    unit: name,
    script: amount.script,
  }
}

/** 至少召开1次: a bound before the verb that touches the number; it stays outside the span. */
function boundAcrossVerb({ tokens }: Scan, start: number): Bound {
  const verb = tokens.from(start) - 1
  const adverb = tokens.word(verb - 1)
  const tag = tokens.tag(verb)
  return (tag === 'v' || tag === 'vn') && boundingAdverbs.has(adverb) ? boundsBefore.get(adverb)! : 'exact'
}

/** Whether what stands at a place is a power, which is a number only with a bound: 百余条. */
export const beginsWithPower = (text: string, at: number): boolean => /[十百千万亿]/.test(text[at] ?? '')
