import { blank, characterKinds, dateNumeral, digit, numberEnd, typedZero } from './characters.ts'
import { oncePerScan } from './once-per-scan.ts'

const numberPart = digit | dateNumeral

/**
 * Where the numbers of dates, ranges and sessions can begin: masks, and runs of digits or of the numerals that dates and sessions are
 * written in, where a mark of one (年, —, 届), a blank before it, or a mask stands behind them.
 */
export const numbersOf = oncePerScan(({ text, maskEnds }): readonly number[] => {
  const places: number[] = [...maskEnds.keys()]
  for (let at = 0; at < text.length; at += 1) {
    if (!(characterKinds[text.charCodeAt(at)]! & numberPart)) continue
    const start = at
    let masked = false
    const part = characterKinds[text.charCodeAt(at)]! & dateNumeral ? numberPart | typedZero : numberPart
    for (; characterKinds[text.charCodeAt(at)]! & part; at += 1) masked ||= maskEnds.has(at)
    if (characterKinds[text.charCodeAt(at)]! & (numberEnd | blank) || masked || maskEnds.has(at))
      places.push(start)
  }
  return maskEnds.size > 0 ? places.sort((a, b) => a - b) : places
})
