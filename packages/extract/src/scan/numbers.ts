import { characterKinds, dateNumeral, digit } from './characters.ts'
import { oncePerScan } from './once-per-scan.ts'

/** Where the numbers of a text begin: masks, and runs of digits or of the numerals that dates and sessions are written in. */
export const numbersOf = oncePerScan(({ text, maskEnds }): readonly number[] => {
  const places: number[] = [...maskEnds.keys()]
  let inside = 0
  for (let at = 0; at < text.length; at += 1) {
    const number = characterKinds[text.charCodeAt(at)]! & (digit | dateNumeral)
    if (number && !inside) places.push(at)
    inside = number
  }
  return maskEnds.size > 0 ? places.sort((a, b) => a - b) : places
})
