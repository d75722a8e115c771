import { firmKinds, firmRanks } from '../../lexicon/bodies/firm-words.ts'
import type { Unit } from '../units/unit.ts'

/** Whether the words at `at`, behind the 等 of a list, say that it is of firms: 企业, 3家企业, 一批龙头企业. */
export function closesFirms(units: readonly Unit[], at: number): boolean {
  for (let head = at; head - at < longestRank; head += 1) {
    const unit = units[head]
    if (!unit || unit.start !== units[head - 1]!.end) return false
    if (firmKinds.has(unit.word)) return true
    if (!firmRanks.has(unit.word) && !/^(?:number|m|q|x|mask)$/.test(unit.kind)) return false
  }
  return false
}

const longestRank = 6
