import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, identityMap, indexMap, type Span } from '../src/index.ts'
import { edited, settings } from './arbitraries.ts'
import { naiveLookup, naiveMap } from './naive-map.ts'

function* spansUpTo(length: number): Generator<Span> {
  for (let start = 0; start <= length; start += 1)
    for (let end = start; end <= length; end += 1) yield [start, end]
}

describe('indexMap', () => {
  it('looks every span up both ways as the naive model does', () => {
    const check = fc.property(edited, ({ text: raw, edits }) => {
      const { text, map } = applyEdits(raw, edits)
      const index = indexMap(map)
      const naive = naiveMap(raw, edits)
      for (const span of spansUpTo(text.length))
        expect(index.toRaw(span)).toEqual(naiveLookup(naive.toRaw, span, raw.length))
      for (const span of spansUpTo(raw.length))
        expect(index.toText(span)).toEqual(naiveLookup(naive.toText, span, text.length))
    })
    fc.assert(check, { ...settings, numRuns: 500 })
  })

  it('is monotone', () => {
    const check = fc.property(edited, ({ text: raw, edits }) => {
      const { text, map } = applyEdits(raw, edits)
      const { toRaw } = indexMap(map)
      for (let at = 1; at < text.length; at += 1) {
        expect(toRaw([at - 1, at])[0]).toBeLessThanOrEqual(toRaw([at, at + 1])[0])
        expect(toRaw([at - 1, at])[1]).toBeLessThanOrEqual(toRaw([at, at + 1])[1])
      }
    })
    fc.assert(check, settings)
  })

  it('gives all that was cut at one place, also by edits side by side', () => {
    const { map } = applyEdits('前甲乙后', [
      { span: [1, 2], insert: '' },
      { span: [2, 3], insert: '' },
    ])
    expect(indexMap(map).toRaw([1, 1])).toEqual([1, 3])
    expect(indexMap(map).toRaw([0, 1])).toEqual([0, 1])
    expect(indexMap(map).toText([1, 3])).toEqual([1, 1])
  })

  it('knows the lengths of both sides', () => {
    expect(indexMap(applyEdits('工作', [{ span: [0, 1], insert: '' }]).map).length).toEqual({
      text: 1,
      raw: 2,
    })
    expect(indexMap(identityMap(0)).toRaw([0, 0])).toEqual([0, 0])
  })
})
