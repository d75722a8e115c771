import { groupFirm, plainFirms, practices } from '../../lexicon/bodies/firm-words.ts'
import { legalForms } from '../../lexicon/bodies/heads-by-front.ts'
import { kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { shopHeads } from '../../lexicon/bodies/shops-and-works.ts'
import { branchHeads, cooperativeHeads } from '../../lexicon/bodies/special-heads.ts'
import { tradeFields } from '../../lexicon/bodies/trade-fields.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import { brandStart, familiarStart, isSingle, opensBrand } from './brand-start.ts'
import { formedFirm } from './formed-firm.ts'
import type { Reading } from './open-name.ts'
import { touches } from './told-borders.ts'

const longestBrand = 4
const mostTrades = 4

const shops: ReadonlySet<string> = new Set(shopHeads)

/**
 * The name of a firm between two borders: two to four characters that no word joins, where a phrase opens, then what it makes or trades in,
 * and the kind of firm (同 + 庆 + 面粉厂, 顺 + 航 + 船 + 务 + 有限公司); a branch has its site between (同 + 泽 + 财险 + 西 + 陵 + 支公司), a shop may be called by its
 * owner (老 + 张 + 汽修厂). Undefined where there is none.
 */
export function borderFirm(reading: Reading, head: number): BodyName | undefined {
  const { units } = reading
  const unit = units[head]!
  if (branchHeads.has(unit.word)) return branch(reading, head)
  if (legalForms.has(unit.word) || cooperativeHeads.has(unit.word)) return formedFirm(units, head)
  const isWorks =
    shops.has(unit.word) ||
    practices.has(unit.word) ||
    (unit.traits.head === 'institution' && unit.word.endsWith('厂'))
  if (unit.traits.head !== 'company' && !isWorks) return undefined
  const at = tradesBefore(units, head)
  const hasTrade = at < head || isWorks || unit.word === groupFirm
  // What closes the brand may be one with the trade behind it: 船 + 务 before 有限公司.
  const plain = hasTrade || !plainFirms.has(unit.word) ? -1 : plainBrand(units, head)
  if (plain >= 0) return firm(plain, head)
  if (!hasTrade) return undefined
  const first = brandStart(units, at, longestBrand)
  const start = first < 0 && unit.traits.head !== 'company' ? familiarStart(units, at) : first
  return start < 0 ? undefined : firm(start, head)
}

/** A branch and its site, behind the firm that it is of. */
function branch({ units, names }: Reading, head: number): BodyName | undefined {
  const site = siteFront(units, head)
  const parent = site < head && touches(units, site) ? entryBefore(names, site) : undefined
  if (parent?.named && parent.headClass === 'company') return firm(parent.first, head)
  const trades = tradesBefore(units, site)
  const first = trades < site ? brandStart(units, trades, longestBrand) : -1
  return first < 0 ? undefined : firm(first, head)
}

/** Where the trades begin that end before `end`. */
function tradesBefore(units: readonly Unit[], end: number): number {
  let at = end
  while (touches(units, at) && end - at < mostTrades && isTrade(units[at - 1]!)) at -= 1
  return at
}

const firm = (first: number, head: number): BodyName => ({ first, head, headClass: 'company', named: true })

const isTrade = ({ word, traits }: Unit): boolean =>
  word.length > 1 &&
  (traits.isTrade || kindWords.has(word) || workFields.has(word) || tradeFields.has(word)) &&
  !levelWords.has(word)

/** 清 + 波 + 保洁 + 公司: two characters of no word before any noun for what it does, or -1. */
function plainBrand(units: readonly Unit[], head: number): number {
  const [first, last, trade] = [
    entryBefore(units, head - 2),
    entryBefore(units, head - 1),
    entryBefore(units, head),
  ]
  if (!first || !last || trade?.word.length !== 2 || !/^(?:n|vn)$/.test(trade.kind)) return -1
  if (!touches(units, head) || !touches(units, head - 1) || !touches(units, head - 2)) return -1
  const isBrand = [first, last].every((unit) => isSingle(unit) && /^(?:x|n|ns|a)$/.test(unit.kind))
  return isBrand && opensBrand(units, head - 3) && !describingWords.has(trade.word) ? head - 3 : -1
}

/** 西 + 陵 before 支公司: the site of a branch, a place or two or three characters. */
function siteFront(units: readonly Unit[], head: number): number {
  const site = entryBefore(units, head)
  if (site?.end !== units[head]!.start) return head
  if (site.kind === 'place' || site.traits.isShort || (site.kind === 'ns' && site.word.length > 1))
    return head - 1
  let at = head
  while (touches(units, at) && head - at < 3 && isSingle(units[at - 1]!)) at -= 1
  return head - at < 2 ? head : at
}
