import { assertDocument, type Extracted, schemaVersion } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as extractPackage from '../src/index.ts'
import { createExplainer, createExtractor, type Extractor, extract, type OwnWords } from '../src/index.ts'
import { documentOf } from './document-of.ts'

/** Pieces that finders care about, in any order. */
const pieces = [
  ...[
    '召开',
    '会议',
    '**',
    'XX',
    '6',
    '次',
    '三十余',
    '名',
    '%',
    '2022年',
    '度',
    '一是',
    '第一',
    '，',
    '。',
    '、',
    '；',
    '\n',
    '“',
    '”',
    '《',
    '》',
  ],
  ...[
    '（',
    '）',
    '县委',
    '组织部',
    '书记',
    '党的二十大',
    '习近平',
    '云南省',
    '村',
    '的',
    '对',
    '为',
    '进行',
    '分别',
    '增长',
    '其中',
    '百分之',
    '—',
    '1.5',
    '万元',
  ],
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

describe('extract', () => {
  it('gives a lawful document for any text', () => {
    fc.assert(
      fc.property(texts, (text) => assertDocument(extract(documentOf(text)))),
      { seed: 1, numRuns: 1500 },
    )
  })

  it('is checked by laws that fire: facts that cross', () => {
    const document = documentOf('召开会议6次')
    const crossing: Extracted = {
      ...document,
      facts: [
        { type: 'term', rule: 'broken', span: [0, 4] },
        { type: 'place', rule: 'broken', span: [2, 6] },
      ],
      relations: { items: [], links: [] },
    }
    expect(() => assertDocument(crossing)).toThrow(/facts-nest/)
  })

  it('gives the same facts for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extract(documentOf(text))).toEqual(createExtractor()(documentOf(text)))
      }),
      { seed: 2, numRuns: 20 },
    )
  })

  it('keeps the document and adds facts', () => {
    const document = documentOf('召开会议6次。')
    const { facts, relations, ...rest } = extract(document)
    expect(rest).toEqual(document)
    expect(relations).toEqual({ items: [], links: [] })
    expect(rest.schema).toBe(schemaVersion)
    expect(facts.map(({ type }) => type)).toEqual(['quantity'])
  })

  it.each([
    ['召开会议6次，', 1],
    ['“党”', 1],
    ['”党”', 1],
    ['《党章》', 1],
    ['（县委）', 1],
    ['（5个，', 1],
    ['2022年', 1],
    ['书记、', 1],
    ['第一次党代会，', 1],
    ['局长张伟，', 2],
    ['一', 0],
    ['三村', 0],
    ['**个，', 1],
  ] as const)('reads a megabyte of %s, the last as the first', (piece, each) => {
    const times = Math.ceil(350_000 / piece.length)
    expect(extract(documentOf(piece.repeat(times))).facts).toHaveLength(times * each)
  })

  it.each<[OwnWords, string, string]>([
    [{ units: ['趟次'] }, '巡河30趟次，', 'quantity 30趟次'],
    [{ nouns: ['先办后补单'] }, '发放先办后补单12张', 'object 先办后补单'],
    [{ verbs: ['代跑'] }, '代跑事项12件', 'action 代跑'],
    [{ acts: ['敲门问需'] }, '敲门问需12次', 'action 敲门问需'],
    [{ bodies: ['融媒港'] }, '县融媒港牵头', 'organization 县融媒港'],
    [{ posts: ['小巷管家'] }, '社区小巷管家到场', 'role 社区小巷管家'],
    [{ places: ['望海角'] }, '到望海角调研', 'place 望海角'],
    [{ persons: ['糖人张'] }, '走访糖人张一家', 'person 糖人张'],
  ])('takes words of one’s own: %j', (own, text, found) => {
    const said = (read: Extractor) =>
      read(documentOf(text)).facts.flatMap((fact) => [
        `${fact.type} ${text.slice(...fact.span)}`,
        ...(fact.type === 'quantity' && fact.action ? [`action ${text.slice(...fact.action.span)}`] : []),
        ...(fact.type === 'quantity' && fact.object ? [`object ${text.slice(...fact.object.span)}`] : []),
      ])
    expect(said(extract)).not.toContain(found)
    expect(said(createExtractor(own))).toContain(found)
  })

  it('tells which readings lost, and why', () => {
    const text = '印发《2022年度12项工作》，县委书记走访12户'
    const lost = createExplainer()(documentOf(text)).map(({ candidate, reason, against }) => [
      text.slice(...candidate.span),
      reason,
      against && text.slice(...against.span),
    ])
    expect(lost).toContainEqual(['县委', 'outranked', '县委书记'])
    expect(createExplainer()(documentOf('第一章'))).toEqual([])
  })

  it('exports what it says', () => {
    expect(Object.keys(extractPackage).sort()).toEqual([
      'createExplainer',
      'createExtractor',
      'extract',
      'extractor',
      'ownWordKinds',
    ])
  })
})
