import { decode } from '../../packages/normalize/dist/decoding/decode.js'
import { encodeText } from '../encode-text.mjs'

/** What is cut from a text to be recognised: in these encodings, of so many bytes. */
const cases = [
  ['utf-8', 32],
  ['gb18030', 32],
  ['utf-16le', 128],
  ['utf-16be', 128],
]

/** At most so many slices a case, spread over all offsets. */
const mostSlices = 50_000

/** The share of slices, which begin and end anywhere, whose encoding is recognised. A slice without one whole Chinese character has nothing to tell by. */
function shareRight(bytes, encoding, size) {
  const step = Math.max(1, Math.ceil((bytes.length - size) / mostSlices) | 1)
  let slices = 0
  let right = 0
  for (let at = 0; at + size <= bytes.length; at += step) {
    const slice = bytes.subarray(at, at + size)
    if (!encoding.startsWith('utf-16') && slice.filter((byte) => byte >= 0x80).length < 4) continue
    slices += 1
    if (decode(slice).encoding === encoding) right += 1
  }
  return { slices, right }
}

/** How surely the encoding of a short slice is recognised. It has figures of its own and no floor. */
export const stage = {
  name: 'encoding',
  print(files) {
    const text = files.map((file) => file.text).join('\n')
    console.log(
      `\nencoding: slices of ${files.length} files\n${'bytes'.padStart(17)}${'slices'.padStart(10)}${'right'.padStart(12)}`,
    )
    for (const [encoding, size] of cases) {
      const { slices, right } = shareRight(encodeText(text, encoding), encoding, size)
      const share = `${((right / slices) * 100).toFixed(3)} %`
      console.log(
        `${encoding.padEnd(12)}${String(size).padStart(5)}${String(slices).padStart(10)}${share.padStart(12)}`,
      )
    }
  },
}
