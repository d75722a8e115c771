import { outsideWords } from '../../lexicon/bodies/body-borders.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import { isSingle, opensBrand } from './brand-start.ts'
import { touches } from './told-borders.ts'

const longestFirm = 14
const longestBracket = 5
const shortestName = 4

/**
 * The name of a firm or a farmers' society by its form of the law, whatever it does: all from where a phrase opens with two characters that no word joins
 * (清 + 源 + 无害化处理 + 有限公司, 兴 + 牧 + 养羊 + 专业合作社), or from there to a place in brackets (康达汽车零部件（宁港）有限公司).
 */
export function formedFirm(units: readonly Unit[], head: number): BodyName | undefined {
  const bracket = bracketFront(units, head)
  const isBracketed = bracket < head
  for (let at = bracket - 1; at >= 0 && touches(units, at + 1) && isPart(units[at]!); at -= 1) {
    const length = units[bracket]!.start - units[at]!.start
    if (length > longestFirm) return undefined
    if (!opensBrand(units, at)) continue
    if (isBracketed) return firm(at, head)
    if (length < shortestName || !isSingle(units[at]!) || !isSingle(units[at + 1]!)) continue
    return firm(touches(units, at) && units[at - 1]!.kind === 'place' ? at - 1 : at, head)
  }
  return undefined
}

const firm = (first: number, head: number): BodyName => ({ first, head, headClass: 'company', named: true })

/** What a firm does may be said by any words but those of grammar. */
const isPart = ({ kind, word }: Unit): boolean =>
  /^(?:n|vn|v|b|x|ns|a|f|s|q|t|d|p|c|place)$/.test(kind) && (!outsideWords.has(word) || word === '新')

/** 康达 + 汽车 + 零部件 + （ + 宁 + 港 + ） + 有限公司: where the place in brackets begins, or the head. */
function bracketFront(units: readonly Unit[], head: number): number {
  const close = entryBefore(units, head)
  if (!touches(units, head) || !/^[）)]$/.test(close!.word)) return head
  for (let at = head - 2; at >= head - longestBracket && touches(units, at + 1); at -= 1)
    if (/^[（(]$/.test(units[at]!.word)) return at
  return head
}
