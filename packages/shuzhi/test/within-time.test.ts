import { describe, expect, it } from 'vitest'
import { OverTime, withinTime } from '../src/work/within-time.ts'

describe('a run within a time', () => {
  it('gives what it gives, and throws what it throws', () => {
    expect(withinTime(10, () => 7)).toBe(7)
    expect(() => withinTime(10, () => JSON.parse('{'))).toThrow(SyntaxError)
  })

  it('is ended where it takes longer, in a loop and in a regular expression', () => {
    expect(() =>
      withinTime(0.05, () => {
        for (;;);
      }),
    ).toThrow(OverTime)
    expect(() => withinTime(0.05, () => /^(a+)+$/.test(`${'a'.repeat(60)}b`))).toThrow(OverTime)
    expect(withinTime(10, () => 'after it')).toBe('after it')
  })
})
