import { bySpan, crosses, type Fact, type Span } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveFacts } from '../src/resolve.ts'
import { scanOf } from './facts-of.ts'

const plain = ['document', 'term', 'event', 'role', 'organization', 'person', 'place', 'slogan'] as const
const fact = (type: (typeof plain)[number], span: Span): Fact => ({ type, span, rule: 'test' })
const line = scanOf('一二三四五六七八九十一二三四五六七八九十')
const resolved = (...facts: Fact[]) =>
  resolveFacts(facts, line).map(({ type, span }) => `${type} ${span.join('–')}`)

describe('resolveFacts', () => {
  it('keeps the kind that comes first where two overlap', () => {
    expect(resolved(fact('organization', [0, 4]), fact('role', [0, 6]))).toEqual(['role 0–6'])
    expect(resolved(fact('place', [2, 6]), fact('event', [0, 4]))).toEqual(['event 0–4'])
  })

  it('keeps what may stand inside', () => {
    expect(resolved(fact('place', [0, 3]), fact('organization', [0, 7]))).toEqual([
      'organization 0–7',
      'place 0–3',
    ])
    expect(resolved(fact('role', [3, 5]), fact('term', [2, 8]), fact('organization', [4, 6]))).toEqual([
      'term 2–8',
      'organization 4–6',
    ])
  })

  it('drops what a grandparent may not hold', () => {
    expect(resolved(fact('term', [0, 9]), fact('organization', [1, 8]), fact('place', [1, 3]))).toEqual([
      'term 0–9',
      'organization 1–8',
    ])
  })

  it('takes the longest of a kind, then the first', () => {
    expect(resolved(fact('organization', [2, 5]), fact('organization', [0, 5]))).toEqual(['organization 0–5'])
    expect(resolved(fact('place', [0, 3]), fact('place', [2, 5]))).toEqual(['place 0–3'])
  })

  it('keeps facts inside one leaf', () => {
    const two = scanOf('第一句。第二句。')
    expect(resolveFacts([fact('organization', [2, 6])], two)).toEqual([])
  })

  it('tells what lost, why and against what', () => {
    const two = scanOf('第一句。第二句。')
    const lost: unknown[] = []
    const list = [fact('place', [0, 2]), fact('place', [0, 3]), fact('role', [1, 4]), fact('slogan', [2, 6])]
    resolveFacts(list, two, (candidate, reason, against) => {
      lost.push([candidate.span, reason, against?.span])
    })
    expect(lost).toEqual([
      [[2, 6], 'leaf', undefined],
      [[0, 2], 'shorter', [0, 3]],
      [[0, 3], 'outranked', [1, 4]],
    ])
  })

  const facts = fc.array(
    fc
      .tuple(fc.constantFrom(...plain), fc.nat(19), fc.integer({ min: 1, max: 8 }))
      .map(([type, start, length]) => fact(type, [start, Math.min(20, start + length)])),
    { maxLength: 12 },
  )
  const nests = (list: readonly Fact[]): boolean =>
    list.every((a, i) => list.every((b, j) => i === j || !crosses(a.span, b.span))) &&
    list.every((one, i) => i === 0 || bySpan(list[i - 1]!, one) <= 0)

  it('gives facts that nest, in order, whatever it gets', () => {
    fc.assert(
      fc.property(facts, (list) => nests(resolveFacts(list, line))),
      { seed: 7, numRuns: 500 },
    )
  })

  it('does not depend on the order of the candidates', () => {
    const once = (list: readonly Fact[]) => {
      const seen = new Map(list.map((one) => [`${one.type} ${one.span.join(' ')}`, one]))
      return [...seen.values()]
    }
    fc.assert(
      fc.property(facts, (list) => {
        const right = resolveFacts(once(list), line)
        expect(resolveFacts(once(list).reverse(), line)).toEqual(right)
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('is checked by a property that sees crossing facts', () => {
    expect(nests([fact('place', [0, 3]), fact('event', [2, 5])])).toBe(false)
  })
})
