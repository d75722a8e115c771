import type { Span } from '@shuzhi/document'
import { boundsBefore } from '../../../lexicon/amounts/bounds.ts'
import { milestoneEnds } from '../../../lexicon/amounts/other-readings.ts'
import {
  numberedUnits,
  selfCounting,
  shareUnits,
  smallerUnits,
  wordBoundUnits,
  wordlessUnits,
} from '../../../lexicon/amounts/units.ts'
import { aspects, wordFormingUnits } from '../../../lexicon/words/clause-words.ts'
import { characterAt } from '../../../scan/character-of.ts'
import { firstFrom } from '../../../scan/first-from.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { WordTag } from '../../../scan/word-tags.ts'
import type { Amount } from './amount.ts'
import { boundBehind } from './bound-behind.ts'
import { halfAfter } from './half.ts'
import type { Measured } from './measure.ts'
import { isOtherReading } from './other-reading.ts'
import { readChange } from './small-change.ts'
import type { Unit } from './unit.ts'

/** Where a number with its unit stands: the kind of the word before it, that word where it touches, and whether it touches a quantity. */
export type Place = { before: WordTag | undefined; touching: string; isJoined: boolean }

/** Ordinals, years, clock times, single numerals that form words (一定, 两个维护), and masks before the head of a name (XX所). */
export function isNoQuantity(scan: Scan, amounts: readonly Amount[], unit: Unit, place: Place): boolean {
  const { text } = scan
  const amount = amounts.at(-1)!
  const charBefore = characterAt(text, amounts[0]!.span[0] - 1)
  const isBounded = (): boolean =>
    amount.bound !== 'exact' ||
    boundsBefore.has(place.touching) ||
    boundBehind(scan, unit, unit.end) !== null ||
    halfAfter(scan, unit) !== null
  if (selfCounting.has(unit.name) && text.endsWith(unit.name, unit.end))
    return !countsItself(scan, amount, unit)
  if (isOtherReading(scan, amount, unit, charBefore, isBounded) || namesMilestone(scan, amount, unit))
    return true
  if (amount.script === 'numeral' && amounts.length === 1 && amount.bound === 'exact')
    return isWord(scan, amount, unit, place, isBounded())
  if (amount.script === 'mask' && unit.weak && place.before && amount.power.raw === '')
    return !nounBeside(scan, unit, place.before, charBefore)
  return false
}

/** 五里坡: a place that is called after its distance; not 五里坡道, where a word begins behind 里, nor digits. */
const namesMilestone = ({ text, tokens }: Scan, { script }: Amount, { name, end }: Unit): boolean =>
  name === '里' &&
  script === 'numeral' &&
  milestoneEnds.has(characterAt(text, end)) &&
  tokens.ends[tokens.at(end)] === end + 1

/** 辖8村52社: digits before a noun that ends its phrase, which the name of a place (3村李某) does not. */
function countsItself({ tokens }: Scan, { script }: Amount, unit: Unit): boolean {
  const next = tokens.tag(tokens.from(unit.end))
  return script === 'digits' && (!next || closing.has(next))
}

/** A numeral says powers or a fraction; digits in a row are a name (三七节). */
const placed = /[十百千万亿廿卅点分拾佰仟萬億]/

/** Whether a numeral with its unit is a word rather than a count: 一定, 第二 期, 两个维护, 三四线. */
function isWord(scan: Scan, amount: Amount, unit: Unit, place: Place, bounded: boolean): boolean {
  if (amount.upper !== undefined) return unit.weak
  if (place.isJoined && smallerUnits.includes(unit.name)) return false
  if (readChange(scan.text, unit.name, unit.end)) return false
  const numeral = scan.text.slice(...amount.span)
  if (numeral.length > 1 && !placed.test(numeral)) return true
  if (numeral.length === 1 && wordBoundUnits.has(unit.name)) return true
  if (wordlessUnits.has(unit.name))
    return (numeral === '一' && !bounded) || (numeral === '二' && unit.name.length === 1)
  if (bounded && unit.kind !== 'count') return false
  if (numeral === '一' || numeral === '二' || /^[〇零](?!点)/.test(numeral)) return true
  if (numeral.length === 1 && numeral !== '两' && numberedUnits.has(unit.name)) return true
  if (numeral.length > 1 || amount.round || (bounded && !unit.weak)) return false
  return !countsPlainly(scan, unit, numeral, place)
}

/** Whether a single numeral with its unit counts a thing that follows or that closes its phrase: 五个片区, 设检查站八处, 去了三趟, not 两个维护. */
function countsPlainly(
  { text, tokens }: Scan,
  unit: Unit,
  numeral: string,
  { before, touching }: Place,
): boolean {
  if (unit.kind === 'money' || unit.name.length > 1) return true
  // 六斤八两, 五分三十秒: what is less than one unit follows in a smaller one; 半斤八两 is an idiom.
  if (before === 'x' && smallerUnits.includes(unit.name)) return false
  if (unit.kind === 'measure' && startsSmaller(text, unit.end)) return true
  const next = tokens.tag(tokens.at(unit.end))
  if (!next || next === 'punctuation' || next === 'break') {
    if (shareUnits.has(unit.name) || (numeral === '十' && !unit.weak)) return true
    if (wordFormingUnits.has(unit.name)) return false
    return (before !== undefined && leading.has(before)) || aspects.has(touching)
  }
  if (numeral === '十' && next === 'v' && !unit.weak) return before === 'n' || before === 'vn'
  return next === 'n' || next === 'ns' || next === 'b' || next === 'a'
}

const smaller = new RegExp(`[\\d二两三四五六七八九十百]{1,3}(?:${smallerUnits.join('|')})`, 'y')

function startsSmaller(text: string, at: number): boolean {
  smaller.lastIndex = at
  return smaller.test(text)
}

const leading: ReadonlySet<WordTag> = new Set(['n', 'vn', 'v', 'd', 'x'])

/** Whether a mask with a weak unit counts: a noun or a title stands before it and the phrase ends (隐患**处), or a noun follows its verb. */
function nounBeside(scan: Scan, unit: Unit, before: WordTag, charBefore: string): boolean {
  const next = scan.tokens.tag(scan.tokens.from(unit.end))
  if (!next || closing.has(next)) return nouns.has(before) || before === 'v' || charBefore === '》'
  return (nouns.has(next) || next === 'ns') && (before === 'v' || before === 'u')
}

/** What ends the phrase of a number: a mark, another number, an adverb. */
const closing: ReadonlySet<WordTag> = new Set(['punctuation', 'break', 'mask', 'number', 'd'])
const nouns: ReadonlySet<WordTag> = new Set(['n', 'vn', 'x', 'i', 'b', 'a', 's'])

/** The outermost quotations and titles, by start. */
export function quotations(scan: Scan): Span[] {
  const outer: Span[] = []
  for (const { kind, span } of scan.pairs) {
    if (kind !== 'bracket' && span[0] >= (outer.at(-1)?.[1] ?? 0)) outer.push(span)
  }
  return outer
}

/** A title counts nothing; a quotation only where it is the number of a noun (“四类”人员) or counts in digits. */
export function isQuotedWord(
  scan: Scan,
  { span, script }: Pick<Measured, 'span' | 'script'>,
  quoted: readonly Span[],
): boolean {
  const around = quoted[firstFrom(quoted, span[0] + 1, ([start]) => start) - 1]
  if (!around || around[1] < span[1]) return false
  if (scan.text[around[0]] === '《' || scan.text[around[0]] === '〈') return true
  if (script !== 'numeral') return false
  const fills = around[0] + 1 === span[0] && around[1] - 1 === span[1]
  return !fills || scan.tokens.tag(scan.tokens.at(around[1])) !== 'n'
}
