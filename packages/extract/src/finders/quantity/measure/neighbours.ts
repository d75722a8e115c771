import { parseNumeral } from '@shuzhi/document'

const pattern = /^((?:.*[十百千万亿])?)([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/
const digits = '零一二三四五六七八九'

const digitOf = (digit: string): number => digits.indexOf(digit === '两' ? '二' : digit)

/** Two digits side by side say a range (概数): 八九亿, 一两万, 三五百, 十七八, 一百四五十. Null for any other numeral. */
export function readNeighbours(numeral: string): { low: number; high: number } | null {
  const found = numeral.length > 1 ? pattern.exec(numeral) : null
  if (!found) return null
  const [before, first, second, power] = [found[1]!, found[2]!, found[3]!, found[4]!]
  const lower = digitOf(first)
  const isPair = digitOf(second) === lower + 1 || (lower === 3 && second === '五')
  if (!isPair) return null
  const low = parseNumeral(`${before}${first}${power}`)
  const high = parseNumeral(`${before}${second}${power}`)
  return low === null || high === null ? null : { low, high }
}
