import { isMoney } from '../../lexicon/amounts/units.ts'
import { creditUnits } from '../../lexicon/persons/person-context.ts'
import type { Unit } from '../units/unit.ts'

/** What each member of a list of names has behind it: its kind, and the unit behind it. */
export type Frame = { kind: 'bracket' | 'money' | 'credit'; end: number }

const longestBracket = 12
const longestUnit = 3

/** What stands at `at` behind a name of a list: 3200元, 92分, （组长）. Undefined for what no person is credited with (300株). */
export function frameAt(units: readonly Unit[], at: number): Frame | undefined {
  const opening = units[at]
  if (!opening || opening.start > units[at - 1]!.end) return undefined
  if (opening.word === '（' || opening.word === '(') return bracketAt(units, at)
  return opening.kind === 'number' || opening.kind === 'mask' ? creditAt(units, at) : undefined
}

function bracketAt(units: readonly Unit[], at: number): Frame | undefined {
  for (let close = at + 1; close <= at + longestBracket; close += 1) {
    const word = units[close]?.word
    if (word === '）' || word === ')') return { kind: 'bracket', end: close + 1 }
  }
  return undefined
}

/** The longest unit behind the number at `at`, which more than one word can make: 1.2 + 万 + 元. */
function creditAt(units: readonly Unit[], at: number): Frame | undefined {
  let unit = ''
  let found: Frame | undefined
  for (let next = at + 1; next <= at + longestUnit; next += 1) {
    const word = units[next]
    if (!word || word.start > units[next - 1]!.end) break
    unit += word.word
    if (isMoney(unit)) found = { kind: 'money', end: next + 1 }
    else if (creditUnits.has(unit)) found = { kind: 'credit', end: next + 1 }
  }
  return found
}
