import { borderingWords } from '../../lexicon/bodies/body-borders.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { tradeFields } from '../../lexicon/bodies/trade-fields.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { postOpenings, praisingWords } from '../../lexicon/persons/post-context.ts'
import { postFields, postParts } from '../../lexicon/persons/posts.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import { personalNameAt } from '../persons/personal-name.ts'
import { toldEnd } from '../units/traits.ts'
import type { Unit } from '../units/unit.ts'
import { isPost } from './post.ts'

const longestField = 8

/**
 * The first unit of the post from `first` to `post` that a person's name stands right behind: all that stands between it and where a phrase
 * opens says what it is of (养护工区 + 主任 + 马跃进, 仓储 + 经理 + 崔静). `first` where nothing does, or no phrase opens.
 */
export function namedFront(units: readonly Unit[], first: number, post: number): number {
  if (!touches(units, first) || !hasName(units, post)) return first
  let at = first
  while (touches(units, at) && isField(units[at - 1]!)) {
    at -= 1
    if (units[first]!.start - units[at]!.start > longestField) return first
  }
  return at < first && opens(units, at) ? at : first
}

const touches = (units: readonly Unit[], at: number): boolean =>
  entryBefore(units, at)?.end === units[at]!.start

const hasName = (units: readonly Unit[], post: number): boolean => {
  if (!touches(units, post + 1 < units.length ? post + 1 : post)) return false
  const name = units[post + 1] ? personalNameAt(units, post + 1) : undefined
  return name !== undefined && name.form !== 'listed' && name.form !== 'word'
}

/**
 * A line of work or an act, a part of a body, a place, or a character of a word that the dictionary lacks. Any other noun says who somebody is (草根 + 主任,
 * 隔壁 + 老板).
 */
const isField = (unit: Unit): boolean => {
  const { kind, word, traits } = unit
  if (borderingWords.has(word) || praisingWords.has(word) || postOpenings.has(word)) return false
  if (isPost(unit)) return false
  if (/^(?:x|place)$/.test(kind)) return true
  if (kind === 'vn') return true
  if (word.length === 1) return /^(?:n|vn|v|b|ns|s|a|f)$/.test(kind)
  if (traits.head !== undefined || (traits.classes & toldEnd) !== 0) return true
  return fields.some((words) => words.has(word))
}

const fields = [workFields, kindWords, tradeFields, postFields, postParts]

/** Where a clause begins, behind a mark, a verb that governs who is meant, or what an agent stands behind. */
function opens(units: readonly Unit[], at: number): boolean {
  if (!touches(units, at)) return true
  const { kind, word } = units[at - 1]!
  return /^(?:punctuation|break)$/.test(kind) || (kind === 'v' && word.length > 1) || postOpenings.has(word)
}
