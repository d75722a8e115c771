import { boundsAfter } from '../../../lexicon/amounts/bounds.ts'
import { moneyEndings, moneyWords } from '../../../lexicon/amounts/money-words.ts'
import type { Scan } from '../../../scan/scan.ts'
import { type Amount, noPower } from './amount.ts'
import type { Unit } from './unit.ts'

/** Whether 个 stands before the 亿 of an amount: 3个亿. */
export const hasGroups = ({ text }: Scan, { power, span: [, end] }: Amount): boolean =>
  power.raw === '亿' && text[end - 2] === '个'

/** 3 of 3个亿, where 亿 is part of what is counted (5个亿级园区, 3个亿利网点). */
export function withoutGroups(amount: Amount): void {
  amount.span = [amount.span[0], amount.span[1] - '个亿'.length]
  amount.power = noPower
}

/**
 * The unit behind 3个亿: a currency that closes its phrase, or none where 亿 does, or where what the sum is for follows. Any other word may be one
 * that 亿 opens or goes on with: 两个亿元村, 2个亿联网点.
 */
export function unitOfGroups(scan: Scan, end: number, behind: Unit | null): Unit | null {
  if (behind?.kind === 'money' && closes(scan, behind.end)) return behind
  return closes(scan, end) || goesOnAsSum(scan, end)
    ? { end, name: '', kind: 'money', weak: false, more: false }
    : null
}

function closes({ tokens }: Scan, end: number): boolean {
  const tag = tokens.tag(tokens.from(end))
  return !tag || tag === 'punctuation' || tag === 'break'
}

/** 5个亿的, 5个亿左右, 5个亿贷款, 5个亿用于: a verb of one character may be the rest of a name (亿联). */
function goesOnAsSum({ tokens }: Scan, end: number): boolean {
  const next = tokens.at(end)
  const word = tokens.word(next)
  if (word === '的' || boundsAfter.has(word)) return true
  const tag = tokens.tag(next)
  return (
    word.length > 1 && (tag === 'v' || tag === 'vn' || moneyWords.has(word) || moneyEndings.has(word.at(-1)!))
  )
}
