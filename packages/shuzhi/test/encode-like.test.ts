import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeLike } from '../src/fixes/encode-like.ts'

const raw = '组织”邻里节”活动'
const fixed = '组织“邻里节”活动'
/** “组织”邻里节”活动” in GB 18030, typed from its code table. */
const gb = Uint8Array.of(
  0xd7,
  0xe9,
  0xd6,
  0xaf,
  0xa1,
  0xb1,
  0xc1,
  0xda,
  0xc0,
  0xef,
  0xbd,
  0xda,
  0xa1,
  0xb1,
  0xbb,
  0xee,
  0xb6,
  0xaf,
)
const utf16 = Buffer.from(raw, 'utf16le')

describe('encodeLike', () => {
  it.each([
    ['utf-8', Buffer.from(raw)],
    ['utf-8', Buffer.from(`\uFEFF${raw}`)],
    ['utf-16le', Buffer.concat([Buffer.of(0xff, 0xfe), utf16])],
    ['utf-16be', Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(utf16).swap16()])],
    ['gb18030', gb],
  ])('writes %s, its mark kept', (encoding, bytes) => {
    const result = encodeLike(fixed, raw, bytes, encoding)
    const decode = (of: Uint8Array) => new TextDecoder(encoding, { ignoreBOM: true }).decode(of)
    expect(result && decode(result)).toBe(decode(bytes).replace(raw, fixed))
  })

  it.each([
    ['bytes that are not what was read', Buffer.from(`${raw}x`), 'utf-8'],
    ['broken bytes', Buffer.concat([Buffer.from(raw), Buffer.of(0xe4)]), 'utf-8'],
    ['an encoding that is not known', Buffer.from(raw), 'big5'],
  ])('gives null for %s', (_, bytes, encoding) => {
    expect(encodeLike(fixed, raw, bytes, encoding)).toBeNull()
  })

  it('gives back the bytes of any text that is not changed, or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('utf-8', 'utf-16le'), (text, encoding) => {
        const bytes = encoding === 'utf-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le')
        const result = encodeLike(text, text, bytes, encoding)
        expect(result && Buffer.from(result).equals(bytes)).toBe(true)
      }),
      { seed: 7 },
    )
  })
})
