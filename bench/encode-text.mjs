/** A text in an encoding that the platform only reads; what GB 18030 has in more than two bytes becomes `?`. */
export function encodeText(text, encoding) {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding !== 'gb18030') {
    const bytes = Buffer.from(text, 'utf16le')
    return encoding === 'utf-16be' ? bytes.swap16() : bytes
  }
  return Buffer.from(Array.from(text, (character) => bytesOf(character)).flat())
}

const bytesOf = (character) =>
  character < '\x80' ? [character.charCodeAt(0)] : (pairs.get(character) ?? [0x3f])

/** The two bytes of each character, by reading all pairs of bytes there are. */
const pairs = new Map()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead < 0xff; lead += 1)
  for (let trail = 0x40; trail < 0xff; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail))
    if (character.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail])
  }
