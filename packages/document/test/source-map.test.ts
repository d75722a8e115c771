import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  composeMaps,
  contains,
  type Edit,
  identityMap,
  indexMap,
  lengthsOf,
  SourceMap,
  type Span,
  undoEdits,
} from '../src/index.ts'
import { edited, editsOf, settings } from './arbitraries.ts'
import { naiveMap } from './naive-map.ts'

/** A text edited twice. */
const editedTwice = edited.chain(({ text, edits }) =>
  fc.record({
    text: fc.constant(text),
    first: fc.constant(edits),
    second: editsOf(applyEdits(text, edits).text),
  }),
)

describe('applyEdits', () => {
  it('gives the text of the naive model, with a map that fits both sides and undoes it', () => {
    const check = fc.property(edited, ({ text, edits }) => {
      const result = applyEdits(text, edits)
      expect(result.text).toBe(naiveMap(text, edits).text)
      expect(SourceMap.parse(result.map)).toEqual(result.map)
      expect(lengthsOf(result.map)).toEqual({ raw: text.length, text: result.text.length })
      expect(undoEdits(result.text, result.map)).toBe(text)
    })
    fc.assert(check, settings)
  })

  it('without edits gives the identity', () => {
    expect(applyEdits('报告', [])).toEqual({ text: '报告', map: identityMap(2) })
    expect(applyEdits('', [])).toEqual({ text: '', map: identityMap(0) })
  })

  it.each<[string, Edit[]]>([
    [
      'overlap',
      [
        { span: [0, 2], insert: '' },
        { span: [1, 3], insert: '' },
      ],
    ],
    [
      'are out of order',
      [
        { span: [2, 3], insert: '' },
        { span: [0, 1], insert: '' },
      ],
    ],
    ['leave the text', [{ span: [2, 9], insert: '' }]],
    ['end before they start', [{ span: [2, 1], insert: '' }]],
  ])('throws a RangeError for edits that %s', (_, edits) => {
    expect(() => applyEdits('工作报告', edits)).toThrow(RangeError)
  })
})

describe('composeMaps', () => {
  it('undoes both edits at once', () => {
    const check = fc.property(editedTwice, ({ text, first, second }) => {
      const middle = applyEdits(text, first)
      const last = applyEdits(middle.text, second)
      const map = composeMaps(middle.map, last.map)
      expect(undoEdits(last.text, map)).toBe(text)
      expect(lengthsOf(map)).toEqual({ raw: text.length, text: last.text.length })
    })
    fc.assert(check, settings)
  })

  it('looks up what the two maps give one after the other, or a stretch round it', () => {
    const check = fc.property(editedTwice, ({ text, first, second }) => {
      const middle = applyEdits(text, first)
      const last = applyEdits(middle.text, second)
      const joined = indexMap(composeMaps(middle.map, last.map))
      for (let at = 0; at < last.text.length; at += 1) {
        const before = indexMap(last.map).toRaw([at, at + 1])
        if (before[0] === before[1]) continue
        const stepwise = indexMap(middle.map).toRaw(before)
        const direct = joined.toRaw([at, at + 1])
        if (isKept(second, before) && isKept(first, stepwise)) expect(direct).toEqual(stepwise)
        else expect(contains(direct, stepwise)).toBe(true)
      }
    })
    fc.assert(check, settings)
  })

  it('has the identity on both sides', () => {
    const check = fc.property(edited, ({ text, edits }) => {
      const { map, text: result } = applyEdits(text, edits)
      expect(composeMaps(identityMap(text.length), map)).toEqual(map)
      expect(composeMaps(map, identityMap(result.length))).toEqual(map)
    })
    fc.assert(check, settings)
  })

  it('throws a RangeError for maps that do not meet', () => {
    expect(() => composeMaps(identityMap(3), identityMap(2))).toThrow(RangeError)
  })

  it('keeps replacements side by side apart', () => {
    const first = applyEdits('１２', [
      { span: [0, 1], insert: '1' },
      { span: [1, 2], insert: '2' },
    ])
    const second = applyEdits(first.text, [
      { span: [0, 1], insert: '一' },
      { span: [1, 2], insert: '二' },
    ])
    const { toRaw } = indexMap(composeMaps(first.map, second.map))
    expect([toRaw([0, 1]), toRaw([1, 2])]).toEqual([
      [0, 1],
      [1, 2],
    ])
  })
})

describe('the check itself', () => {
  it('sees a map whose runs are off by one', () => {
    const check = fc.property(edited, ({ text, edits }) => {
      const result = applyEdits(text, edits)
      const [keep = 0, ...runs] = result.map.runs
      expect(undoEdits(result.text, { runs: [keep + 1, ...runs], cut: result.map.cut })).toBe(text)
    })
    expect(() => fc.assert(check, settings)).toThrow('Property failed')
  })
})

describe('SourceMap', () => {
  it('refuses runs that are no triples', () => {
    expect(SourceMap.safeParse({ runs: [1, 2], cut: '' }).success).toBe(false)
    expect(SourceMap.safeParse({ runs: [1, -1, 0], cut: '' }).success).toBe(false)
  })
})

/** Whether a stretch of one unit before the edits is one that they leave alone. */
const isKept = (edits: readonly Edit[], [start, end]: Span): boolean =>
  end - start === 1 && edits.every(({ span }) => end <= span[0] || span[1] <= start)
