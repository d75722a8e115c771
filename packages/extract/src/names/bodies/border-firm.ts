import { numeralCharacters } from '@shuzhi/document'
import { branchHeads } from '../../lexicon/bodies/body-heads.ts'
import { firmRanks } from '../../lexicon/bodies/firm-words.ts'
import { legalForms } from '../../lexicon/bodies/heads-by-front.ts'
import { kindWords, noNameCharacters } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { describingWords } from '../../lexicon/places/parts/stems.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import type { BodyName } from './body-step.ts'
import type { Reading } from './open-name.ts'

const longestBrand = 4
const mostTrades = 4

/**
 * The name of a firm between two borders: two to four characters that no word joins, where a phrase opens, then what it makes or trades in,
 * and the kind of firm (同 + 庆 + 面粉厂, 顺 + 航 + 船 + 务 + 有限公司); a branch has its site between (同 + 泽 + 财险 + 西 + 陵 + 支公司).
 * Undefined where there is none.
 */
export function borderFirm({ units, names }: Reading, head: number): BodyName | undefined {
  const unit = units[head]!
  const isBranch = branchHeads.has(unit.word)
  const isFirm = unit.traits.head === 'company' && !isBranch
  const isWorks = unit.traits.head === 'institution' && unit.word.endsWith('厂')
  if (!isBranch && !isFirm && !isWorks) return undefined
  let at = head
  if (isBranch) {
    at = siteFront(units, head)
    const parent = at < head && touches(units, at) ? entryBefore(names, at) : undefined
    if (parent?.named && parent.headClass === 'company') return firm(parent.first, head)
  }
  if (legalForms.has(unit.word)) at = bracketFront(units, head)
  if (at < head && !isBranch) return bracketed(units, at, head)
  const end = at
  while (touches(units, at) && end - at < mostTrades && isTrade(units[at - 1]!)) at -= 1
  const hasTrade = at < end || isWorks || legalForms.has(unit.word) || unit.word === '集团'
  // What closes the brand may be one with the trade behind it: 船 + 务 before 有限公司.
  const plain = hasTrade || !plainFirms.has(unit.word) ? -1 : plainBrand(units, head)
  if (plain >= 0) return firm(plain, head)
  const first = hasTrade
    ? brandStart(units, at, legalForms.has(unit.word) ? longestBrand + 2 : longestBrand)
    : -1
  return first < 0 ? undefined : firm(first, head)
}

/** 康达 + 汽车 + 零部件 + （ + 宁 + 港 + ） + 有限公司: where the place in brackets begins. */
function bracketFront(units: readonly Unit[], head: number): number {
  const close = entryBefore(units, head)
  if (!touches(units, head) || !/^[）)]$/.test(close!.word)) return head
  for (let at = head - 2; at >= head - longestBracket && touches(units, at + 1); at -= 1)
    if (/^[（(]$/.test(units[at]!.word)) return at
  return head
}

const longestBracket = 5

/** All from a border to the bracket. */
function bracketed(units: readonly Unit[], bracket: number, head: number): BodyName | undefined {
  let at = bracket
  while (touches(units, at) && units[bracket]!.start - units[at]!.start < longestFirm && !opens(units, at))
    at -= 1
  return at < bracket && opens(units, at) ? firm(at, head) : undefined
}

const longestFirm = 12

const firm = (first: number, head: number): BodyName => ({ first, head, headClass: 'company', named: true })

const touches = (units: readonly Unit[], at: number): boolean =>
  entryBefore(units, at)?.end === units[at]!.start

const isTrade = ({ word, traits }: Unit): boolean =>
  word.length > 1 && (traits.isTrade || kindWords.has(word) || workFields.has(word)) && !levelWords.has(word)

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
  return isBrand && opens(units, head - 3) && !describingWords.has(trade.word) ? head - 3 : -1
}

const plainFirms: ReadonlySet<string> = new Set(['公司', '厂', '集团'])

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

/** Where the brand begins that ends before `end`: behind the first border that leaves it two characters. */
function brandStart(units: readonly Unit[], end: number, longest: number): number {
  let length = 0
  for (let at = end - 1; touches(units, at + 1); at -= 1) {
    const unit = units[at]!
    if (!isSingle(unit) && !isBrandWord(unit)) return -1
    length += unit.word.length
    if (length > longest) return -1
    if (length < 2 || !opens(units, at)) continue
    if (!isName(units.slice(at, end))) return -1
    return touches(units, at) && units[at - 1]!.kind === 'place' ? at - 1 : at
  }
  return -1
}

const isSingle = ({ word, kind }: Unit): boolean =>
  word.length === 1 &&
  /^(?:x|n|ns|a|b|q|t|v|d|f|p|c)$/.test(kind) &&
  !numeralCharacters.includes(word) &&
  !noBrandCharacters.has(word) &&
  !noNameCharacters.has(word)

const noBrandCharacters: ReadonlySet<string> = new Set([
  ...'两几数多每的了在是由对被把将从向到为有及或等而且与以某我你他此其又也都均已再还更最不无未于给让使着过市县省区镇乡村州组',
])

const isBrandWord = ({ word, kind }: Unit): boolean =>
  word.length === 2 &&
  /^(?:x|ns|n|a|place)$/.test(kind) &&
  !/^[一二三两几数多每各某该本]/.test(word) &&
  !describingWords.has(word) &&
  !levelWords.has(word) &&
  !firmRanks.has(word) &&
  !workFields.has(word) &&
  !kindWords.has(word)

/** A brand has two characters that no word joins. */
const isName = (parts: readonly Unit[]): boolean => parts.filter(({ word }) => word.length === 1).length >= 2

/** 施工 + 方 + 安禾建工集团: which party to a contract it is. */
const partyWord = '方'

/** Where a clause begins, behind a mark, or behind what governs a firm. */
function opens(units: readonly Unit[], at: number): boolean {
  const before = entryBefore(units, at)
  if (before?.end !== units[at]!.start) return true
  if (/^(?:punctuation|break|p|c)$/.test(before.kind)) return before.word !== '·'
  if (before.word === partyWord) return true
  return before.kind === 'place' || (/^vn?$/.test(before.kind) && before.word.length > 1)
}
