import { describe, expect, it } from 'vitest'
import { assertDocument, checkDocument, Extracted, laws, plainDocument } from '../src/index.ts'
import { soundDocument } from './sound-document.ts'

type Breach = { how: string; change: (document: Extracted) => void; also?: string[] }

const section = (document: Extracted) => document.tree.children.find((node) => node.type === 'section')!
const paragraph = (document: Extracted) =>
  section(document).children.find((node) => node.type === 'paragraph')!
const point = (document: Extracted) =>
  paragraph(document).children.find((node) => node.type === 'enumeration')!.children[0]!
const quantity = (document: Extracted) => document.facts.find((fact) => fact.type === 'quantity')!

const item = (document: Extracted, at: number) => document.relations.items[at]!
const link = (document: Extracted) => document.relations.links[0]!

/** For each law, changes that break it, and which laws fall with it. */
const breaches: Record<string, Breach[]> = {
  'map-fits-text': [
    { how: 'a text that grew', change: (d) => (d.text += '\n') },
    { how: 'a source of another length', change: (d) => (d.source.length += 1) },
    {
      how: 'cut characters that are not kept',
      change: (d) => (d.map.cut = '##ad'),
      also: ['noise-is-in-source'],
    },
  ],
  'noise-is-in-source': [
    { how: 'another text', change: (d) => (d.noise[0]!.text = '##bd##') },
    {
      how: 'noise that was not cut',
      change: (d) => d.noise.push({ kind: 'site-mark', raw: [0, 1], at: 0, text: '述' }),
    },
    { how: 'another place', change: (d) => (d.noise[0]!.at = 5) },
  ],
  'spans-are-inside': [
    { how: 'a mask beyond the end', change: (d) => (d.masks[0]!.span = [26, 99]), also: ['locate-returns'] },
    { how: 'a finding beyond the end', change: (d) => (d.findings[0]!.span = [99, 99]) },
    {
      how: 'an argument beyond the end',
      change: (d) => (quantity(d).object!.span = [26, 99]),
      also: ['locate-returns'],
    },
  ],
  'raw-spans-are-inside': [
    { how: 'a place beyond the source', change: (d) => (d.findings[0]!.raw = [4, 99]) },
    { how: 'a fix beyond the source', change: (d) => (d.findings[1]!.fix!.raw = [98, 99]) },
  ],
  'locate-returns': [
    {
      how: 'a span inside a replacement',
      change: (d) => {
        d.map = { runs: [0, 4, 4, 0, 6, 0, 22, 0, 0], cut: '〇职报告##ad##' }
        d.hints.push({ span: [0, 1], kind: 'emphasis' })
      },
    },
  ],
  'leaves-cover-text': [
    { how: 'a leaf left out', change: (d) => d.tree.children.shift() },
    { how: 'an end left out', change: (d) => (point(d).children.at(-1)!.span = [22, 24]) },
    { how: 'leaves that overlap', change: (d) => (point(d).children.at(-1)!.span = [21, 26]) },
  ],
  'children-are-inside': [
    {
      how: 'a parent that is too short',
      change: (d) => (section(d).span = [5, 25]),
      also: ['relations-are-in-tree'],
    },
    {
      how: 'a section without heading',
      change: (d) => section(d).children.unshift({ type: 'paragraph', span: [5, 5], children: [] }),
    },
    {
      how: 'a point without marker',
      change: (d) => point(d).children.unshift({ type: 'sentence', span: [20, 20] }),
    },
  ],
  'ids-are-unique': [
    {
      how: 'an id that stands twice',
      change: (d) => (point(d).id = '1'),
      also: ['relations-are-in-tree'],
    },
  ],
  'facts-nest': [
    {
      how: 'facts that cross',
      change: (d) => d.facts.splice(1, 0, { type: 'term', span: [18, 20], rule: 'a' }),
    },
    { how: 'facts out of order', change: (d) => d.facts.reverse() },
    {
      how: 'the shorter of two first',
      change: (d) => d.facts.unshift({ type: 'term', span: [16, 17], rule: 'a' }),
    },
    { how: 'an empty fact', change: (d) => d.facts.push({ type: 'term', span: [25, 25], rule: 'a' }) },
  ],
  'relations-are-in-tree': [
    { how: 'an item of no node', change: (d) => (item(d, 1).id = '9'), also: ['links-join-items'] },
    {
      how: 'an item that is not its node',
      change: (d) => (item(d, 1).span = [20, 25]),
      also: ['links-join-items'],
    },
    { how: 'a name outside', change: (d) => (item(d, 1).name = [18, 20]) },
    { how: 'a part of nothing', change: (d) => (item(d, 1).within = '9') },
    { how: 'an item that stands twice', change: (d) => d.relations.items.push(item(d, 1)) },
  ],
  'links-join-items': [
    { how: 'a link to nothing', change: (d) => (link(d).to = '9') },
    { how: 'a link that runs backward', change: (d) => (item(d, 1).kind = 'problem') },
    { how: 'a link that stands twice', change: (d) => d.relations.links.push(link(d)) },
    { how: 'evidence from elsewhere', change: (d) => (link(d).evidence[0]!.to = [5, 11]) },
  ],
  'masked-means-no-value': [{ how: 'a masked value', change: (d) => (quantity(d).value = 3) }],
}

it('passes a sound document', () => {
  expect(() => Extracted.parse(soundDocument())).not.toThrow()
  expect(checkDocument(soundDocument())).toEqual([])
  expect(() => assertDocument(plainDocument('报告\n'))).not.toThrow()
  expect(() => assertDocument(plainDocument(''))).not.toThrow()
})

it('has a breach of every law', () => {
  expect(Object.keys(breaches)).toEqual(Object.keys(laws))
})

describe.each(Object.entries(breaches))('%s', (law, cases) => {
  it.each(cases)('sees $how', ({ change, also = [] }) => {
    const document = soundDocument()
    change(document)
    const broken = new Set(checkDocument(document).map((violation) => violation.law))
    expect(broken).toEqual(new Set([law, ...also]))
    expect(() => assertDocument(document)).toThrow(`document sound:\n  `)
  })
})
