import { scoreText } from './score-text.ts'

/** Bytes in an encoding; the first `skip` bytes are the rest of a character that was cut. */
export type Reading = { encoding: string; skip: number }

/** Encodings to weigh against each other where UTF-8 does not fit without an error; of equals the first wins. */
const readings: readonly Reading[] = [
  { encoding: 'utf-8', skip: 0 },
  { encoding: 'gb18030', skip: 0 },
  { encoding: 'big5', skip: 0 },
  { encoding: 'utf-16le', skip: 0 },
  { encoding: 'utf-16be', skip: 0 },
  { encoding: 'gb18030', skip: 1 },
  { encoding: 'big5', skip: 1 },
  { encoding: 'utf-16le', skip: 1 },
  { encoding: 'utf-16be', skip: 1 },
]

/** How many bytes are read to tell the encoding; an even number, for UTF-16. */
const sampleBytes = 65_536

/** The score that a text has to reach to be taken for text. Chinese prose has 0.7 and more, random bytes less than 0.2. */
const believable = 0.4

/** How much more a short text has to reach, times its bytes: few random bytes may look like anything. */
const doubt = 2

/** UTF-8 checks itself: where it fits but for the ends, nothing else is likely. */
const soundness = 0.4

/** What a declaration counts: enough to settle a doubt, too little against the text itself. */
const declaration = 0.1

/** What each byte that is cut off a character at the ends counts: such a file is rare. */
const cutByte = 0.02

/** The reading that gives the most ordinary text, null where none is believable. */
export function weighReadings(input: Uint8Array, declared: string | null): Reading | null {
  const sample = input.subarray(0, sampleBytes)
  let best: Reading | null = null
  let bestScore = believable + doubt / sample.length
  for (const reading of readings) {
    const score = scoreOf(reading, sample) + (reading.encoding === declared ? declaration : 0)
    if (score > bestScore) [best, bestScore] = [reading, score]
  }
  return best
}

/** The score of a reading; characters that are cut off at the ends count little. */
function scoreOf({ encoding, skip }: Reading, sample: Uint8Array): number {
  const whole = new TextDecoder(encoding).decode(sample.subarray(skip))
  const text = whole.replace(/^\uFFFD{1,3}|\uFFFD$/g, '')
  const sound = encoding === 'utf-8' && !text.includes('\uFFFD') && /[\u3400-\u9fff]/.test(text)
  return scoreText(text) + (sound ? soundness : 0) - (skip + whole.length - text.length) * cutByte
}
