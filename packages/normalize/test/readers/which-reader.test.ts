import { describe, expect, it } from 'vitest'
import { buildDocx } from '../build-docx.ts'
import { read, textOf } from './reading.ts'

it('takes the reader by the file’s extension', () => {
  expect(textOf('# 一', 'A.MD')).toBe('一')
  expect(textOf('# 一', 'md.txt')).toBe('# 一')
  expect(textOf('<p>一', 'a.HTM')).toBe('一')
  expect(textOf('<p>一', 'a')).toBe('<p>一')
})

describe('takes the reader by the content where a file is named for another', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['a Word file', 'a.doc', buildDocx({ document: '<w:p><w:r><w:t>一</w:t></w:r></w:p>' }), 'docx', '一'],
    ['a web page', 'a.txt', utf8('\n<!DOCTYPE html><html><body><p>一</p></body></html>'), 'html', '一'],
    ['a page of a program', 'a.doc', utf8('<html xmlns:o="urn"><p>一</p></html>'), 'html', '一'],
    ['a text about pages', 'a.txt', utf8('写<html>一'), 'txt', '写<html>一'],
    ['a text with a tag', 'a.txt', utf8('<htmlx>一'), 'txt', '<htmlx>一'],
  ])('%s', (_, path, bytes, format, text) => {
    const document = read(path)(bytes)
    expect([document.source.format, document.text]).toEqual([format, text])
  })

  it('but a text that is decoded already by its name', () => {
    expect(textOf('<html>一', 'a.txt')).toBe('<html>一')
  })
})
