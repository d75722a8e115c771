/** A finite number in digits, without exponent or grouping: 1e21 is `1000000000000000000000`, 1e-7 `0.0000001`. */
export function plainNumber(value: number): string {
  const short = String(value)
  const [mantissa = '', exponent] = short.split('e')
  if (exponent === undefined) return short
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0')
}
