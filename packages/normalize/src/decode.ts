import { scoreText } from './score-text.ts'

/** A source as text. `invalid` counts the places where bytes did not fit and `�` stands; `encoding` is null when none fits. */
export type Decoded = {
  text: string
  encoding: string | null
  invalid: number
  /** The limit that the source goes past, where it was not read for that. */
  limit?: string
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** Encodings to weigh against each other where UTF-8 does not fit; of equals the first wins. */
const candidates = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']

/** The score that a text has to reach to be taken for text. Chinese prose has 0.7 and more, random bytes less than 0.2. */
const believable = 0.4

/**
 * Bytes to text by a cascade: byte order mark, UTF-8 without an error, then the encoding that gives the most ordinary
 * text, where a few broken bytes are allowed. The platform decodes (WHATWG Encoding); the choice is made here.
 * A string passes through. The byte order mark is left out; bytes that no encoding fits give an empty text.
 */
export function decode(input: Uint8Array | string): Decoded {
  if (typeof input === 'string') return { text: input.replace(/^\uFEFF/, ''), encoding: 'utf-8', invalid: 0 }
  if (input.length === 0) return { text: '', encoding: 'utf-8', invalid: 0 }
  const marked = marks.find(([, mark]) => mark.every((byte, i) => input[i] === byte))
  if (marked) return decodeAs(marked[0], input.subarray(marked[1].length))
  const utf8 = decodeAs('utf-8', input)
  if (utf8.invalid === 0 && !isBinary(utf8.text)) return utf8
  return mostOrdinary(candidates.map((encoding) => decodeAs(encoding, input)))
}

function mostOrdinary(readings: readonly Decoded[]): Decoded {
  let best: Decoded = { text: '', encoding: null, invalid: 0 }
  let bestScore = believable
  for (const reading of readings) {
    const score = scoreText(reading.text)
    if (score > bestScore) [best, bestScore] = [reading, score]
  }
  return best
}

function decodeAs(encoding: string, input: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(input), encoding, invalid: 0 }
  } catch {
    const text = new TextDecoder(encoding).decode(input)
    return { text, encoding, invalid: text.match(/\uFFFD+/g)?.length ?? 0 }
  }
}

/** Whether more than one character in twenty is a control character that no text has. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0x0c) controls += 1
  }
  return controls * 20 > text.length
}
