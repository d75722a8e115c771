import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainNumber } from '../src/exporters/plain-number.ts'

it.each([
  [12.36, '12.36'],
  [0, '0'],
  [93000000, '93000000'],
  [1e21, '1000000000000000000000'],
  [1.5e22, '15000000000000000000000'],
  [1e-7, '0.0000001'],
  [-2.5e-8, '-0.000000025'],
])('writes %d as %s', (value, text) => {
  expect(plainNumber(value)).toBe(text)
})

it('writes every finite number so that it reads back, without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainNumber(value)
      expect(text).toMatch(/^-?\d+(\.\d+)?$/)
      expect(Number(text)).toBe(value === 0 ? 0 : value)
    }),
    { seed: 7 },
  )
})
