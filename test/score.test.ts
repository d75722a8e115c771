import { describe, expect, it } from 'vitest'
import { parseAnnotation } from './evaluation/annotation.ts'
import { isExactTree } from './evaluation/exact-tree.ts'
import { likeness } from './evaluation/likeness.ts'
import { measure, type Score, score, sumScores } from './evaluation/score.ts'

const spansOf = (annotated: string) => parseAnnotation(annotated).spans

/** Scores one annotation of a text against another. */
const compare = (gold: string, predicted: string): Score => score(spansOf(gold), spansOf(predicted))

const textsOf = (spans: { text: string }[]) => spans.map(({ text }) => text)

describe('score', () => {
  it('counts spans whose both ends are right', () => {
    const { q } = compare('⟦q|6次⟧⟦q|7次⟧', '⟦q|6次⟧7⟦q|次⟧')
    expect([q!.gold, textsOf(q!.missed), textsOf(q!.extra)]).toEqual([2, ['7次'], ['次']])
    expect(measure(q!)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  it('asks for the same tag', () => {
    const { org, place } = compare('⟦org|青石镇⟧', '⟦place|青石镇⟧')
    expect([textsOf(org!.missed), textsOf(place!.extra)]).toEqual([['青石镇'], ['青石镇']])
  })

  it('takes an optional span, found or not, and what overlaps it, as right', () => {
    for (const predicted of ['班子成员', '⟦role|班子成员⟧', '班子⟦role|成员⟧']) {
      const { role } = compare('⟦role?|班子成员⟧', predicted)
      expect([role!.gold, role!.missed, role!.extra]).toEqual([0, [], []])
    }
  })

  it('counts attributes over the spans that both have', () => {
    const gold = '⟦q v=6 u=次 ap=> a=召开 o=党建专题会议|6次⟧⟦q v=7 u=次|7次⟧'
    const predicted = '⟦q v=6 u=场 o=专题会议|6次⟧⟦q v=7 u=次 a=走访 ap=~|7次⟧'
    expect(compare(gold, predicted).q!.attributes).toEqual({
      v: { right: 2, all: 2 },
      u: { right: 1, all: 2 },
      ap: { right: 0, all: 2 },
      a: { right: 0, all: 1 },
      o: { right: 1, all: 1 },
    })
  })

  it('is nothing where nothing is predicted, and all where nothing is wanted', () => {
    expect(measure(compare('⟦q|6次⟧', '6次').q!)).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(measure(compare('6次', '6次').q!)).toEqual({ precision: 1, recall: 1, f1: 1 })
  })

  it('sums over documents', () => {
    const one = compare('⟦h d=1|一、甲⟧', '⟦h d=2|一、甲⟧')
    const { h } = sumScores([one, one, compare('⟦h d=1|一、甲⟧', '')])
    expect([h!.gold, h!.missed.length, h!.attributes]).toEqual([
      3,
      1,
      { d: { right: 0, all: 2 }, n: { right: 0, all: 0 }, role: { right: 0, all: 0 } },
    ])
  })
})

it.each([
  ['党建专题会议', '专题会议', 0.75],
  ['会', '会议', 0],
  ['', '会议', 0],
  ['走访', '走访', 1],
])('likeness of %j and %j is %d', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected)
})

describe('isExactTree', () => {
  const gold = '⟦h d=1 n=1 role=plans|一、打算⟧\n⟦p d=1 n=1|一是⟧学⟦p? d=1|二是⟧做⟦q v=6 u=次|6次⟧'

  it.each([
    ['a role', '⟦h d=1 n=1 role=other|一、打算⟧\n⟦p d=1 n=1|一是⟧学二是做6次', true],
    ['an optional point', '⟦h d=1 n=1|一、打算⟧\n⟦p d=1 n=1|一是⟧学⟦p d=1 n=2|二是⟧做6次', true],
    ['a lost point', '⟦h d=1 n=1|一、打算⟧\n一是学二是做6次', false],
    ['another depth', '⟦h d=2 n=1|一、打算⟧\n⟦p d=1 n=1|一是⟧学二是做6次', false],
    ['a heading too much', '⟦h d=1 n=1|一、打算⟧\n⟦p d=1 n=1|一是⟧⟦h d=2|学⟧二是做6次', false],
  ])('judges by the whole shape: %s', (_what, predicted, exact) => {
    expect(isExactTree(spansOf(gold), spansOf(predicted))).toBe(exact)
  })
})
