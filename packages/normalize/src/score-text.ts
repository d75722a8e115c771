import { commonCharacters } from './lexicon/common-characters.ts'

const common = new Set(commonCharacters)

/** How much of a text is looked at, in code units. */
const sampleLength = 65_536

/**
 * How ordinary a text is as Chinese prose: the mean weight of its characters, at most 1, below 0 where most of them stand in no text.
 * A wrong decoding gives rare characters, private ones and `�`; the right one gives common characters and punctuation.
 */
export function scoreText(text: string): number {
  const length = Math.min(text.length, sampleLength)
  let sum = 0
  for (let i = 0; i < length; i += 1) sum += weightOf(text.charCodeAt(i))
  return length === 0 ? 0 : sum / length
}

function weightOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return common.has(String.fromCharCode(code)) ? 1 : 0.5
  if (code === 0x09 || code === 0x0a || code === 0x0d || (code >= 0x20 && code < 0x7f)) return 1
  if (
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2010 && code <= 0x2026)
  )
    return 1
  // Controls, private use and the replacement character: signs of a wrong reading.
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd)
    return -4
  return 0
}
