import { commonCharacters, commonTraditionalCharacters } from '../lexicon/frequent-characters.ts'

/** Weights of code units in tenths: 10 for what fills Chinese prose, −40 for what stands in no text. Made when the first text is weighed: most are sound UTF-8. */
let known: Int8Array | undefined

/**
 * How ordinary a text is as Chinese prose: the mean weight of its code units, at most 1, below 0 where most of them stand in no text.
 * A wrong decoding gives rare characters, private ones and `�`; the right one gives common characters and punctuation.
 */
export function scoreText(text: string): number {
  if (text.length === 0) return 0
  known ??= buildWeights()
  const weights = known
  let sum = 0
  for (let i = 0; i < text.length; i += 1) sum += weights[text.charCodeAt(i)]!
  return sum / text.length / 10
}

function buildWeights(): Int8Array {
  const table = new Int8Array(65_536)
  table.fill(1, 0x3400, 0xa000)
  // The commoner half of each standard: level 1 of GB 2312 (rows 16–55) and of Big5 (A4–C6).
  weigh(table, readRows('gb18030', 0xb0, 0xd7, 0xa1), 6)
  weigh(table, readRows('big5', 0xa4, 0xc6, 0x40), 5)
  weigh(table, commonCharacters, 10)
  weigh(table, commonTraditionalCharacters, 10)
  table.fill(10, 0x20, 0x7f)
  weigh(table, '\t\n\r', 10)
  weigh(table, '\u3000、。〈〉《》「」『』〔〕【】〇—…“”‘’·', 10)
  table.fill(10, 0xff00, 0xff5f)
  // Controls, private use, halves of pairs and the replacement character: signs of a wrong reading.
  for (const [from, to] of [
    [0x00, 0x09],
    [0x0b, 0x0d],
    [0x0e, 0x20],
    [0x7f, 0xa0],
    [0xe000, 0xf900],
  ] as const)
    table.fill(-40, from, to)
  weigh(table, '\uFFFD', -20)
  table.fill(-5, 0xd800, 0xe000)
  return table
}

function weigh(table: Int8Array, characters: string, weight: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = weight
}

/** All characters of an encoding whose first byte lies in a range, for second bytes from `second` on. */
function readRows(encoding: string, first: number, last: number, second: number): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = second; trail < 0xff; trail += 1) {
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail)
    }
  return new TextDecoder(encoding)
    .decode(Uint8Array.from(bytes))
    .replace(/[\x00-\xff\uE000-\uF8FF\uFFFD]/g, '')
}
