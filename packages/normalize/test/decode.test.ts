import { describe, expect, it } from 'vitest'
import { declaredEncoding } from '../src/decoding/declared-encoding.ts'
import { decode } from '../src/decoding/decode.ts'
import { encodeText } from './encode-text.ts'

const report = '一、履职情况\n（一）抓学习、强引领。全年召开会议12次，培训党员干部300余人。\n'

/** `报告：工作总结` in GB 18030. */
const gb = [0xb1, 0xa8, 0xb8, 0xe6, 0xa3, 0xba, 0xb9, 0xa4, 0xd7, 0xf7, 0xd7, 0xdc, 0xbd, 0xe1]

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it.each([
    ['utf-8', utf8(report)],
    ['utf-8', utf8(`\uFEFF${report}`)],
    ['utf-16le', encodeText(`\uFEFF${report}`, 'utf-16le')],
    ['utf-16be', encodeText(`\uFEFF${report}`, 'utf-16be')],
    ['utf-16le', encodeText(report, 'utf-16le')],
    ['utf-16be', encodeText(report, 'utf-16be')],
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

  it('reads Big5', () => {
    const text = '壹、前言：本所秉持服務為先的精神，全年召開會議。'
    expect(decode(encodeText(text, 'big5'))).toEqual({ text, encoding: 'big5', invalid: 0 })
  })

  it('reads a text that begins in the middle of a character', () => {
    const text = decode(encodeText(report, 'gb18030').subarray(1))
    expect(text).toEqual({ text: `�${report.slice(1)}`, encoding: 'gb18030', invalid: 1 })
  })

  it('takes a declared charset for evidence only', () => {
    const page = (charset: string) => `<html><head><meta charset="${charset}"></head>${report}`
    expect(declaredEncoding(utf8(page('GB2312')))).toBe('gb18030')
    expect(declaredEncoding(utf8('<?xml version="1.0" encoding="Big5"?>'))).toBe('big5')
    expect(declaredEncoding(utf8(report))).toBe(null)
    expect(decode(encodeText(page('utf-8'), 'gb18030')).encoding).toBe('gb18030')
    expect(decode(utf8(page('gbk'))).encoding).toBe('utf-8')
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
