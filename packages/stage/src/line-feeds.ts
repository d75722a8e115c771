const carriageReturn = 0x0d
const lineFeed = 0x0a

/**
 * The bytes of a text file with each CR LF as LF, as Git keeps text: the same lines and columns. CR CR LF stays, which is two
 * line breaks and would become one. Files with a NUL byte (Word, pictures, UTF-16) or a UTF-16 mark come back as they are:
 * there, these two bytes may be anything. Linear time; the input is not changed.
 */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe
  if (isUtf16 || bytes.includes(0)) return bytes
  const result = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const isPair = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed
    if (isPair && bytes[at - 1] !== carriageReturn) continue
    result[length] = bytes[at]!
    length += 1
  }
  return length === bytes.length ? bytes : result.subarray(0, length)
}
