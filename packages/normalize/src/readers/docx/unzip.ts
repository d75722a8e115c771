import { inflateRawSync } from 'node:zlib'

/** A part of a package that would be larger than `largestPart` bytes. */
export class PartTooLarge extends Error {
  override name = 'PartTooLarge'
}

/** The most bytes that one part may unpack to: some ten million characters of text with their markup. */
export const largestPart = 128 * 1024 * 1024

const endRecord = 0x06054b50
const directoryRecord = 0x02014b50
const localRecord = 0x04034b50
const longestComment = 0xffff
const encrypted = 1

/**
 * Reads parts of a ZIP file (APPNOTE 6.3, stored and deflated, without ZIP64 and encryption); null for a part that is not there.
 * @throws RangeError or zlib's error where the file is broken
 * @throws PartTooLarge
 */
export function openZip(bytes: Uint8Array): (name: string) => Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = new Map<string, number>()
  const end = endOfDirectory(view)
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== directoryRecord) throw new RangeError('no directory record')
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    if (!places.has(name)) places.set(name, at)
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return (name) => {
    const place = places.get(name)
    return place === undefined ? null : readPart(bytes, view, place)
  }
}

function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === endRecord) return at
  throw new RangeError('no end of directory')
}

function readPart(bytes: Uint8Array, view: DataView, place: number): Uint8Array {
  if (view.getUint16(place + 8, true) & encrypted) throw new RangeError('encrypted')
  const method = view.getUint16(place + 10, true)
  const packed = view.getUint32(place + 20, true)
  const local = view.getUint32(place + 42, true)
  if (view.getUint32(local, true) !== localRecord) throw new RangeError('no local record')
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const data = bytes.subarray(from, from + packed)
  if (method === 0 && data.length <= largestPart) return data
  if (method !== 8) throw new RangeError(`method ${method}`)
  try {
    return inflateRawSync(data, { maxOutputLength: largestPart })
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new PartTooLarge()
    throw error
  }
}
