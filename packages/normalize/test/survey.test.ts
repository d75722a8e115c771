import { expect, it } from 'vitest'
import { signTables, survey } from '../src/survey.ts'

const tables = signTables([{ signs: 'a-c' }, { signs: ',', followedBy: '一-龥' }, { signs: 'xyz-' }])

it.each([
  ['', 0b000],
  ['d', 0b000],
  ['b', 0b001],
  ['一,', 0b000],
  [',一', 0b010],
  ['-', 0b100],
  ['y,一c', 0b111],
])('%j shows %i', (text, bits) => {
  expect(survey(text, tables)).toBe(bits)
})

it('has room for 31', () => {
  expect(() => signTables(Array.from({ length: 32 }, () => ({ signs: 'a' })))).toThrow(RangeError)
})
