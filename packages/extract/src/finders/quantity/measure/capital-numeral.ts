import { capital, characterKinds, numeral } from '../../../scan/characters.ts'

const plain: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}

/**
 * The numeral at `at` that is written in capitals (大写数字, 壹佰伍拾 in sums of money), and as it is written plainly; null where it
 * has no capital or no place: 陆 alone is land.
 */
export function readCapitals(text: string, at: number): { end: number; written: string } | null {
  let end = at
  let hasCapital = false
  while (characterKinds[text.charCodeAt(end)]! & (numeral | capital)) {
    hasCapital ||= (characterKinds[text.charCodeAt(end)]! & capital) !== 0
    end += 1
  }
  if (!hasCapital) return null
  const written = plainNumeral(text.slice(at, end))
  return /[十百千万亿]/.test(written) && end > at + 1 ? { end, written } : null
}

/** A numeral with its capitals (壹) in their plain form (一). */
export const plainNumeral = (written: string): string =>
  Array.from(written, (character) => plain[character] ?? character).join('')
