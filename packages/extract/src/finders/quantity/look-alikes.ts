import type { Span } from '@shuzhi/document'
import { boundsAfter } from '../../lexicon/bounds.ts'
import type { WordTag } from '../../scan/dictionary.ts'
import { firstFrom } from '../../scan/first-from.ts'
import type { Scan } from '../../scan/scan.ts'
import type { Amount } from './amount.ts'
import type { Measured } from './measured.ts'
import type { Unit } from './unit.ts'

/** Ordinals, years, clock times, single numerals that form words (一定, 两个维护), and masks before the head of a name (XX所). */
export function isNoQuantity(
  scan: Scan,
  amounts: readonly Amount[],
  unit: Unit,
  before: WordTag | undefined,
): boolean {
  const { text } = scan
  const amount = amounts.at(-1)!
  const charBefore = text[amounts[0]!.span[0] - 1] ?? ''
  const following = text[unit.end] ?? ''
  if (unit.name === '年') {
    if (amount.value !== null && amount.value >= 1000) return true
    if (/[度底初末代级月]/.test(following)) return true
    if (amount.script === 'mask') return amount.bound === 'exact' && !boundsAfter[boundWord(scan, unit)]
  }
  if (unit.name === '分' && /[时点:：之]/.test(charBefore)) return true
  if (unit.name === '分' && /[之钟]/.test(following)) return true
  if (unit.name === '次' && charBefore === '届') return true
  if (unit.name === '天' && following === '然') return true
  if (amount.script === 'numeral' && amounts.length === 1 && amount.bound === 'exact') {
    const numeral = text.slice(...amount.span)
    if (numeral === '一' || numeral === '二' || numeral.startsWith('〇') || numeral.startsWith('零'))
      return true
    if (numeral !== '两' && (unit.name === '期' || unit.name === '批')) return true
    if (numeral.length === 1 && !amount.round && !countsPlainly(scan, unit)) return true
  }
  if (amount.script === 'mask' && unit.weak && before && amount.power.raw === '')
    return !nounBeside(scan, unit, before, charBefore)
  return false
}

/** Whether a single numeral with its unit counts a thing that follows: 五个片区, not 两个维护. */
function countsPlainly(scan: Scan, unit: Unit): boolean {
  if (unit.kind === 'money' || unit.name.length > 1) return true
  const next = scan.tokens.tag(scan.tokens.at(unit.end))
  return next === 'n' || next === 'ns' || next === 'b' || next === 'a'
}

/** Whether a mask with a weak unit counts: a noun or a title stands before it and the phrase ends (隐患**处), or a noun follows its verb. */
function nounBeside(scan: Scan, unit: Unit, before: WordTag, charBefore: string): boolean {
  const next = scan.tokens.tag(scan.tokens.from(unit.end))
  if (!next || closing.has(next)) return nouns.has(before) || before === 'v' || charBefore === '》'
  return (next === 'n' || next === 'b') && before === 'v'
}

/** What ends the phrase of a number: a mark, another number, an adverb. */
const closing: ReadonlySet<WordTag> = new Set(['punctuation', 'break', 'mask', 'number', 'd'])
const nouns: ReadonlySet<WordTag> = new Set(['n', 'vn', 'x', 'i', 'b', 'a', 's'])

const boundWord = ({ tokens }: Scan, unit: Unit): string => tokens.word(tokens.at(unit.end))

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
