import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toStandoff } from '../packages/shuzhi/src/exporters/standoff.ts'
import { processSource } from '../packages/shuzhi/src/process-source.ts'
import { type Annotation, parseAnnotation } from './evaluation/annotation.ts'
import { excerptBars, registerBars, relationBars, seedBars } from './evaluation/bars.ts'
import { checkBars } from './evaluation/check-bars.ts'
import { readCollection } from './evaluation/collection.ts'
import { type Score, score, sumScores } from './evaluation/score.ts'
import { scoreRelations, sumRelationScores } from './evaluation/score-relations.ts'
import { listMisses } from './evaluation/scoreboard.ts'

const seeds = readCollection(new URL('gold/', import.meta.url))
const registers = readCollection(new URL('registers/', import.meta.url))
const excerpts = readCollection(new URL('excerpts/', import.meta.url))
const seedFolder = new URL('../seeds/', import.meta.url)

const predict = ({ id, raw }: { id: string; raw: string }): Annotation[] =>
  toStandoff(processSource(Buffer.from(raw), { id, path: `${id}.txt` })).spans

const scoreOf = (reports: typeof seeds, spoil = (spans: Annotation[]) => spans): Score =>
  sumScores(reports.map((report) => score(report.spans, spoil(predict(report)))))

describe('gold', () => {
  it('annotates each seed, character for character', () => {
    expect(seeds.map(({ id }) => `${id}.txt`)).toEqual(readdirSync(seedFolder).sort())
    for (const { id, raw } of seeds) expect(raw).toBe(readFileSync(new URL(`${id}.txt`, seedFolder), 'utf8'))
  })

  it('scores full marks against itself', () => {
    for (const { spans } of [...seeds, ...registers, ...excerpts])
      expect(
        checkBars(score(spans, spans), {
          ...seedBars,
          f1: Object.fromEntries(Object.keys(seedBars.f1).map((tag) => [tag, 1])),
        }),
      ).toEqual([])
  })
})

describe('the bars', () => {
  it('hold on the seeds', () => {
    expect(checkBars(scoreOf(seeds), seedBars)).toEqual([])
  })

  it('hold on reports of other kinds', () => {
    expect(checkBars(scoreOf(registers), registerBars)).toEqual([])
  })

  it('hold on excerpts of many trades', () => {
    expect(checkBars(scoreOf(excerpts), excerptBars)).toEqual([])
  })

  it.each(['development', 'closed'])('hold on the links of reports, %s', (half) => {
    const reports = readCollection(new URL(`relations/gold/${half}/`, import.meta.url))
    const scores = reports.map((report) =>
      scoreRelations(report, processSource(Buffer.from(report.raw), { id: report.id, path: 'report.txt' })),
    )
    expect(checkBars(sumRelationScores(scores), relationBars)).toEqual([])
  })

  it.each<[string, string[], (spans: Annotation[]) => Annotation[]]>([
    ['a lost tag', ['label'], (spans) => spans.filter(({ tag }) => tag !== 'label')],
    [
      'an invented span',
      ['title'],
      (spans) => [...spans, { tag: 'title', start: 40, end: 44, text: '', attributes: {} }],
    ],
    [
      'wrong depths',
      ['h.d'],
      (spans) =>
        spans.map((span) =>
          span.tag === 'h' ? { ...span, attributes: { ...span.attributes, d: '9' } } : span,
        ),
    ],
    [
      'spans that are one too long',
      ['term'],
      (spans) => spans.map((span) => (span.tag === 'term' ? { ...span, end: span.end + 1 } : span)),
    ],
  ])('fire on %s', (_, expected, spoil) => {
    expect(checkBars(scoreOf(seeds, spoil), seedBars).map(({ what }) => what)).toEqual(expected)
  })
})

it('lists a miss with what stands around it', () => {
  const report = {
    id: 'x',
    raw: '走访企业\n6次，',
    spans: [{ tag: 'q', start: 5, end: 7, text: '6次', attributes: {} }],
  }
  expect(listMisses(report, score(report.spans, []))).toEqual(['x\tmissed\tq\t5\t走访企业 ⟦6次⟧，'])
})

it('scores links by the items that their names begin in', () => {
  const report = {
    id: 'x',
    ...parseAnnotation(
      '⟦problem n=1|1.路窄。⟧⟦problem n=2|2.灯暗。⟧⟦cause n=a for=1|因为缺钱。⟧⟦measure for=1,a|1.拓路。⟧⟦measure|2.修桥。⟧',
    ),
    raw: '1.路窄。2.灯暗。因为缺钱。1.拓路。2.修桥。',
  }
  const item = (id: string, kind: 'problem' | 'measure', start: number) => ({
    id,
    kind,
    name: [start, start + 2] as [number, number],
  })
  const scored = scoreRelations(report, {
    text: report.raw,
    relations: {
      items: [
        item('p', 'problem', 2),
        item('q', 'problem', 7),
        item('m', 'measure', 15),
        item('n', 'measure', 20),
      ],
      links: [
        { from: 'p', to: 'm' },
        { from: 'q', to: 'n' },
      ],
    },
    findings: [],
  })
  expect(scored).toEqual({
    'problem → cause': { gold: 1, missed: ['0 1.路窄。 → 10 因为缺钱。'], extra: [] },
    'problem → measure': { gold: 1, missed: [], extra: ['5 2.灯暗。 → 20 2.修桥。'] },
    'cause → measure': { gold: 1, missed: ['10 因为缺钱。 → 15 1.拓路。'], extra: [] },
    unanswered: { gold: 1, missed: ['5 2.灯暗。'], extra: [] },
  })
})
