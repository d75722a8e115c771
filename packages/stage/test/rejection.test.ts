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
