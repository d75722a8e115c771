import { parseNumeral } from '@shuzhi/document'
import { capital, characterKinds, digit, numeral } from '../../../scan/characters.ts'
import { type Amount, plainAmount } from './amount.ts'
import { plainNumeral } from './capital-numeral.ts'
import { exact } from './scale.ts'

const longest = 15
const number = `(\\d{1,9}|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,${longest}})`
const fraction = new RegExp(`(?:${number}又)?${number}分之${number}`, 'y')

/**
 * A fraction, with the whole number before it or without: 三分之一, 四分之三公顷, 1又2分之1小时. Null for 百分之 and the
 * like, which are shares in a unit of their own.
 */
export function readFraction(text: string, at: number): Amount | null {
  if (!partsFollow(text, at)) return null
  fraction.lastIndex = at
  const found = fraction.exec(text)
  if (!found || /^[百千万]$/.test(found[2]!)) return null
  const [whole, parts, taken] = [found[1], found[2], found[3]].map(amountOf)
  if (whole === null || !parts || taken === null) return null
  const amount = plainAmount([at, at + found[0].length], 'numeral', exact(whole! + taken! / parts))
  amount.unit = ''
  return amount
}

const numberPart = digit | numeral | capital

/** Whether 分之 or 又 stands behind the digits or numerals at `at`: most numbers are none of a fraction. */
function partsFollow(text: string, at: number): boolean {
  let end = at
  while (end < at + longest && characterKinds[text.charCodeAt(end)]! & numberPart) end += 1
  return text[end] === '又' || text.startsWith('分之', end)
}

/** The value of a number as written, 百万 too; 0 where none is. */
const amountOf = (written: string | undefined): number | null => {
  if (written === undefined) return 0
  const plain = plainNumeral(written)
  return /\d/.test(plain) ? Number(plain) : (parseNumeral(plain) ?? parseNumeral(`一${plain}`))
}
