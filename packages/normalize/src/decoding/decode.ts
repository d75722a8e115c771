import { isUtf8, transcode } from 'node:buffer'
import { declaredEncoding } from './declared-encoding.ts'
import { type Reading, weighReadings } from './weigh-readings.ts'

/** A source as text. `invalid` counts the places where bytes did not fit and `�` stands; `encoding` is null when none fits. */
export type Decoded = {
  text: string
  encoding: string | null
  invalid: number
  /** The limit that the source goes past, where it was not read for that. */
  limit?: string
  /** Whether it begins as a package does and could not be opened as one. */
  isDamaged?: boolean
}

/** How files begin: with a byte order mark, or as what holds text, but not as text (encoding null): PDF, the old Word and WPS, RTF. */
const openings: readonly { encoding: string | null; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
  { encoding: null, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { encoding: null, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { encoding: null, bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
]

/** How much of a file is looked at to tell binary data, in bytes. */
const sampleLength = 1024

/**
 * Bytes to text by a cascade: byte order mark, UTF-8 without an error, then the encoding that gives the most ordinary
 * text, where a few broken bytes are allowed. The platform decodes (WHATWG Encoding); the choice is made here.
 * A string passes through. The byte order mark is left out; bytes that no encoding fits give an empty text.
 */
export function decode(input: Uint8Array | string): Decoded {
  if (typeof input === 'string') return { text: input.replace(/^\uFEFF/, ''), encoding: 'utf-8', invalid: 0 }
  if (input.length === 0) return { text: '', encoding: 'utf-8', invalid: 0 }
  const opening = openings.find(({ bytes }) => bytes.every((byte, i) => input[i] === byte))
  if (opening?.encoding === null) return noText
  if (opening) return decodeAs({ encoding: opening.encoding, skip: 0 }, input.subarray(opening.bytes.length))
  if (isUtf8(input) && !isBinary(input)) return { text: readUtf8(input), encoding: 'utf-8', invalid: 0 }
  const best = weighReadings(input, declaredEncoding(input))
  return best ? decodeAs(best, input) : noText
}

const noText: Decoded = { text: '', encoding: null, invalid: 0 }

/** Sound UTF-8 to text, faster than `TextDecoder` on Node 20, which has no fast path for Chinese. */
const readUtf8 = (input: Uint8Array): string => transcode(input, 'utf8', 'utf16le').toString('utf16le')

function decodeAs({ encoding, skip }: Reading, input: Uint8Array): Decoded {
  const head = '\uFFFD'.repeat(skip)
  const body = input.subarray(skip)
  try {
    return { text: head + new TextDecoder(encoding, { fatal: true }).decode(body), encoding, invalid: skip }
  } catch {
    const text = head + new TextDecoder(encoding).decode(body)
    return { text, encoding, invalid: text.match(/\uFFFD+/g)?.length ?? 0 }
  }
}

/** Whether more than one byte in twenty is a control character that no text has. */
function isBinary(input: Uint8Array): boolean {
  const length = Math.min(input.length, sampleLength)
  let controls = 0
  for (let i = 0; i < length; i += 1) {
    const byte = input[i]!
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c) controls += 1
  }
  return controls * 20 > length
}
