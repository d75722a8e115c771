import { finding, plainDocument } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { exitCodeOf, rejectionOf, unreadable } from '../src/index.ts'

const document = plainDocument('一')

describe('rejectionOf', () => {
  it('rejects a document with an error, not one with warnings', () => {
    expect(rejectionOf({ ...document, findings: [finding('title-missing', [0, 0])] })).toBeUndefined()
    expect(rejectionOf({ ...document, findings: [finding('empty-document', [0, 0])] })).toEqual({
      path: '',
      code: 'empty-document',
      data: {},
    })
  })
})

describe('unreadable', () => {
  const missing = Object.assign(new Error('no'), { code: 'ENOENT' })

  it('gives the reason as the system names it', () => {
    expect(unreadable('a.txt', missing).data).toEqual({ reason: 'ENOENT' })
  })

  it('knows a name that is not UTF-8', () => {
    const path = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]).toString()
    expect(unreadable(path, missing).data).toEqual({ reason: 'EILSEQ' })
  })
})

describe('exitCodeOf', () => {
  it('is 0 without rejections, 1 for reports that are none, 2 for input that cannot be read', () => {
    const empty = { path: 'a.txt', code: 'empty-document', data: {} } as const
    expect(exitCodeOf([])).toBe(0)
    expect(exitCodeOf([empty])).toBe(1)
    expect(exitCodeOf([empty, unreadable('b.txt', Object.assign(new Error('no'), { code: 'EACCES' }))])).toBe(
      2,
    )
  })
})
