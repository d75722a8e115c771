import { numeralCharacters } from '@shuzhi/document'
import type { Unit } from '../units/unit.ts'
import { isOrdinal } from './body-front.ts'
import type { Step } from './body-step.ts'

/** 第 + 二 + 届, 第二 + 届 before a committee: the term (届) of a body that is elected; undefined for other words. */
export function termStep(units: readonly Unit[], at: number): Step | undefined {
  if (units[at]!.word !== '届') return undefined
  let first = at - 1
  while (units[first]?.end === units[first + 1]!.start && isNumeral(units[first]!)) first -= 1
  const ordinal = units[first]
  if (ordinal?.end !== units[first + 1]!.start || !isOrdinal(ordinal)) return undefined
  return { first, named: true }
}

const isNumeral = ({ word }: Unit): boolean => word.length === 1 && numeralCharacters.includes(word)
