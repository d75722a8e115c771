import { isFirmLike, tradeWords } from '../../lexicon/bodies/firm-words.ts'
import { kindEnds, kindWords } from '../../lexicon/bodies/kind-words.ts'
import { levelWords } from '../../lexicon/bodies/level-words.ts'
import { workFields } from '../../lexicon/bodies/work-fields.ts'
import { entryBefore } from '../../scan/entry-before.ts'
import type { Unit } from '../units/unit.ts'
import { closesFirms } from './closes-firms.ts'

/** The units of a member of a list, from the first to the last, both inclusive. */
export type FirmSpan = { first: number; last: number }

const longestList = 20
const longestFirm = 6

/**
 * The firms of the list that 等 at `at` closes, behind which a word says that it is of firms: 支持石药、天邦、昊源化工等骨干企业. Half of its members
 * and more must be no words of the dictionary, as kinds of firms are listed so too (钢铁、水泥等企业). Empty when there are none.
 */
export function listedFirms(units: readonly Unit[], at: number): readonly FirmSpan[] {
  if (units[at]!.word !== '等' || !closesFirms(units, at + 1)) return []
  const members: FirmSpan[] = []
  for (let end = at; members.length < longestList; ) {
    const member = memberBefore(units, end)
    if (!member) break
    members.push(member)
    if (entryBefore(units, member.first)?.word !== '、') break
    end = member.first - 1
  }
  const named = members.filter((member) => isNamed(units, member))
  if (named.length * 2 < members.length) return []
  return members.filter((member) => isNamed(units, member) || !isKind(units, member))
}

/** The member that ends at `end`: up to a mark, or a verb or a particle that governs the list. */
function memberBefore(units: readonly Unit[], end: number): FirmSpan | undefined {
  let first = end
  let length = 0
  while (first > 0) {
    const unit = units[first - 1]!
    if (unit.end !== units[first]!.start || !isPart(unit, length) || (length > 1 && governs(unit, length)))
      break
    length += unit.word.length
    if (length > longestFirm) return undefined
    first -= 1
  }
  const before = entryBefore(units, first)
  const isOpen = !before || before.end < units[first]!.start || before.word === '、' || opens(before)
  return length >= 2 && isOpen ? { first, last: end - 1 } : undefined
}

const opens = ({ kind, word }: Unit): boolean =>
  /^(?:punctuation|break|u|c|p)$/.test(kind) || (/^vn?$/.test(kind) && word.length > 1)

/** 以 + 敖东药业, 助力 + 扶余鲁花: what stands before a name that is long enough; 以 + 岭 is one. */
const governs = ({ kind, word }: Unit, length: number): boolean =>
  (kind === 'p' && length > 1) || (kind === 'vn' && word.length > 1)

/** A verb of two characters governs the list, unless a name goes on behind it; one of one character can be part of a name. */
const isPart = ({ kind, word, traits }: Unit, length: number): boolean =>
  !/^(?:punctuation|break|document|term|number|mask|u|r)$/.test(kind) &&
  !(/^[cd]$/.test(kind) && (length === 0 || length > 1 || word.length > 1)) &&
  !(kind === 'v' && word.length > 1) &&
  !(kind === 'p' && word !== '以') &&
  traits.level === undefined &&
  (length === 0 || traits.head === undefined)

/** Whether a member is no word of the dictionary and no words of trades: characters that no word joins, or a place or a name before its trade. */
function isNamed(units: readonly Unit[], { first, last }: FirmSpan): boolean {
  const parts = units.slice(first, last + 1)
  if (parts.some(({ traits }) => traits.head === 'top' || traits.head === 'company')) return true
  if (parts.every(({ kind }) => kind === 'place' || kind === 'ns')) return false
  if (parts.length > 1 && isFirmLike(parts[0]!.word)) return true
  const isFirst = parts[0]!.kind === 'place' && parts.length > 1
  return (
    isFirst || parts.some(({ word, kind }) => kind === 'latin' || (word.length === 1 && parts.length > 1))
  )
}

/** 化工, 国有, 大型 + 国有: kinds of firms. */
const isKind = (units: readonly Unit[], { first, last }: FirmSpan): boolean =>
  units
    .slice(first, last + 1)
    .some(
      ({ word, kind }) =>
        tradeWords.has(word) ||
        kindWords.has(word) ||
        workFields.has(word) ||
        levelWords.has(word) ||
        kind === 'place' ||
        /^(?:b|vn|v|d)$/.test(kind) ||
        kindEnds.has(word.at(-1)!),
    )
