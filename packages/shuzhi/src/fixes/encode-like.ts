/** Writes a text in one encoding; null where it has a character that cannot be written. */
type Encode = (text: string) => Uint8Array | null

const encoders: Readonly<Record<string, Encode>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  gb18030: (text) => encodeGb18030(text),
}

/**
 * The bytes of `text` in the encoding that `bytes` of `raw` have, their byte order mark kept. Null where writing `raw` itself
 * would not give `bytes` back, so that nothing but the change can change: broken bytes, an encoding that is not known here.
 */
export function encodeLike(
  text: string,
  raw: string,
  bytes: Uint8Array,
  encoding: string,
): Uint8Array | null {
  const encode = encoders[encoding]
  const before = encode?.(raw)
  const after = encode?.(text)
  if (!before || !after || before.length > bytes.length) return null
  const mark = bytes.subarray(0, bytes.length - before.length)
  const isMark = mark.length === 0 || encode?.('\uFEFF')?.join() === mark.join()
  if (!isMark || Buffer.compare(before, bytes.subarray(mark.length)) !== 0) return null
  return Buffer.concat([mark, after])
}

/** Characters of one and two bytes; those of four bytes are rare, and their files are left alone. */
function encodeGb18030(text: string): Uint8Array | null {
  const table = gb18030Table()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    const pair =
      code < 0x80 ? [code] : character === '\uFEFF' ? [0x84, 0x31, 0x95, 0x33] : table.get(character)
    if (!pair) return null
    for (const byte of pair) bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

/** The platform only decodes, so the table is what it decodes all pairs of bytes to (GB 18030: 81–FE, then 40–7E or 80–FE). */
function gb18030Table(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, readonly [number, number]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second))
      if ([...character].length === 1 && character !== '\uFFFD') table.set(character, [first, second])
    }
  }
  return table
}
