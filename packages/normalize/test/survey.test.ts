import { expect, it } from 'vitest'
import { signTables } from '../src/sign-tables.ts'
import { placesOf, survey } from '../src/survey.ts'

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

it('tells where each sign stands, also far into a text', () => {
  const text = `x${'一'.repeat(40_000)}z${'b'.repeat(40_000)},一`
  const seen = survey(text, tables)
  expect(placesOf(seen, 0b100)).toEqual([0, 40_001])
  expect(placesOf(seen, 0b001)).toEqual(Array.from({ length: 40_000 }, (_, i) => 40_002 + i))
  expect(placesOf(seen, 0b010)).toEqual([80_003])
})

it('takes the ends of a text for line feeds', () => {
  const lines = signTables([{ signs: ' \n', followedBy: ' \n' }])
  expect(placesOf(survey(' 一 ', lines), 1)).toEqual([0, 3])
  expect(placesOf(survey('一', lines), 1)).toEqual([])
})
