import { describe, expect, it } from 'vitest'
import { decode } from '../src/decode.ts'

const report = '一、履职情况\n（一）抓学习、强引领。全年召开会议12次，培训党员干部300余人。\n'

/** `报告：工作总结` in GB 18030. */
const gb = [0xb1, 0xa8, 0xb8, 0xe6, 0xa3, 0xba, 0xb9, 0xa4, 0xd7, 0xf7, 0xd7, 0xdc, 0xbd, 0xe1]

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('decode', () => {
  it.each([
    ['utf-8', utf8(report)],
    ['utf-8', utf8(`\uFEFF${report}`)],
    ['utf-16le', utf16(`\uFEFF${report}`, true)],
    ['utf-16be', utf16(`\uFEFF${report}`, false)],
    ['utf-16le', utf16(report, true)],
    ['utf-16be', utf16(report, false)],
  ])('reads %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: report, encoding, invalid: 0 })
  })

  it('reads GB 18030', () => {
    expect(decode(Uint8Array.from(gb))).toEqual({ text: '报告：工作总结', encoding: 'gb18030', invalid: 0 })
    expect(decode(Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...gb]))).toEqual({
      text: '报告：工作总结',
      encoding: 'gb18030',
      invalid: 0,
    })
  })

  it('reads round broken bytes and counts the places', () => {
    const broken = utf8(report).slice(0, -2)
    expect(decode(broken)).toEqual({ text: `${report.slice(0, -2)}�`, encoding: 'utf-8', invalid: 1 })
    const middle = utf8(report)
    middle[30] = 0xff
    expect(decode(middle)).toMatchObject({ encoding: 'utf-8', invalid: 1 })
    expect(decode(Uint8Array.from([...gb, 0xff, ...gb]))).toMatchObject({ encoding: 'gb18030', invalid: 1 })
  })

  it('takes a text that only quotes � for sound', () => {
    expect(decode(utf8('乱码“�”'))).toMatchObject({ invalid: 0 })
  })

  it('knows what is no text', () => {
    const picture = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + (i >> 3) * 17) & 0xff)
    expect(decode(picture)).toEqual({ text: '', encoding: null, invalid: 0 })
    expect(decode(new Uint8Array(64))).toEqual({ text: '', encoding: null, invalid: 0 })
  })

  it('reads an empty file as an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', invalid: 0 })
  })

  it('passes a string through without its byte order mark', () => {
    expect(decode('\uFEFF报告')).toEqual({ text: '报告', encoding: 'utf-8', invalid: 0 })
  })
})
