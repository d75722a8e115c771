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
  expect(survey(text, tables).found).toBe(bits)
})

it('has room for 30', () => {
  expect(() => signTables(Array.from({ length: 31 }, () => ({ signs: 'a' })))).toThrow(RangeError)
})

it('tells where the last sign stands, also far into a text', () => {
  const text = `x${'一'.repeat(40_000)}z${'b'.repeat(40_000)}-`
  expect(survey(text, tables)).toEqual({ found: 0b101, places: [0, 40_001, 80_002] })
})
