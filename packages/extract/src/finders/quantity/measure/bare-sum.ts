import { boundsAfter } from '../../../lexicon/amounts/bounds.ts'
import { clauseBorders, moneyEndings, moneyWords, partOfSum } from '../../../lexicon/amounts/money-words.ts'
import { isMoney } from '../../../lexicon/amounts/units.ts'
import type { Scan } from '../../../scan/scan.ts'
import type { Amount } from './amount.ts'
import type { Measured } from './measure.ts'
import type { Unit } from './unit.ts'

// The word that says what a sum is for stands close before it.
const longestPhrase = 8

/**
 * 集资213万，花了九万修路: the unit of a sum that leaves 元 out, empty, since 万 is all that is written. A word of money stands before
 * it in its phrase, or a sum of which it is a part (782万元，其中中央400万); its phrase ends behind it, or an act follows. Before a noun
 * it may count that (捐款的3万群众).
 */
export function readBareSum(scan: Scan, amount: Amount, last: Measured | undefined): Unit | null {
  const { script, round, span } = amount
  if (script === 'mask' || round || !endsInPower(scan.text, span[1])) return null
  const ends = closesPhrase(scan, span[1])
  return ends && (namesMoney(scan, span[0]) || isPart(scan, span[0], last))
    ? { end: span[1], name: '', kind: 'money', weak: false, more: false }
    : null
}

/** 万, 亿, 万余 and the like. */
const endsInPower = (text: string, end: number): boolean => {
  const last = text[end - 1] === '余' || text[end - 1] === '多' ? end - 2 : end - 1
  return text[last] === '万' || text[last] === '亿'
}

function closesPhrase({ text, tokens }: Scan, end: number): boolean {
  const next = tokens.from(end)
  const tag = tokens.tag(next)
  if (tag === 'v' || boundsAfter.has(tokens.word(next))) return true
  const isShared = text[end] === '、' && tokens.tag(next + 1) === 'number'
  return !isShared && (!tag || tag === 'punctuation' || tag === 'break')
}

function namesMoney({ text, tokens }: Scan, start: number): boolean {
  const number = tokens.from(start)
  if (moneyWords.has(text.slice(Math.max(0, start - 2), start))) return true
  for (let at = number - 1; at >= Math.max(0, number - longestPhrase); at -= 1) {
    const word = tokens.word(at)
    if (clauseBorders.has(word) || tokens.tag(at) === 'break' || tokens.tag(at) === 'number') return false
    if (moneyWords.has(word) || (word.length > 1 && moneyEndings.has(word.at(-1)!))) return true
  }
  return false
}

const isPart = ({ text }: Scan, start: number, last: Measured | undefined): boolean =>
  last !== undefined && isMoney(last.unit) && partOfSum.test(text.slice(last.span[1], start).slice(0, 16))
