import { foundingVerbs, namelessWords } from '../../lexicon/body-borders.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import { closesCount } from './closes-count.ts'
import { longestName } from './open-name.ts'

/** The name of a committee that is founded here: all between the verb and the head. */
export function foundedName(units: readonly Unit[], head: number): BodyName | undefined {
  for (let at = head - 1; at >= 0 && head - at < longestName; at -= 1) {
    const unit = units[at]!
    if (unit.end !== units[at + 1]!.start || unit.kind === 'punctuation' || unit.kind === 'break')
      return undefined
    if (closesCount(units, at)) return undefined
    if (namelessWords.has(unit.word)) return undefined
    if (!foundingVerbs.has(unit.word)) continue
    return { first: at + 1, head, headClass: 'committee', named: at + 1 < head }
  }
  return undefined
}
