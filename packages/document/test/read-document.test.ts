import { describe, expect, it } from 'vitest'
import { DocumentError, Extracted, Normalized, readDocument, Segmented } from '../src/index.ts'
import { soundDocument } from './sound-document.ts'

const write = (change: (document: Record<string, unknown>) => void = () => {}): string => {
  const document: Record<string, unknown> = { ...soundDocument() }
  change(document)
  return JSON.stringify(document)
}

describe('readDocument', () => {
  it('gives back what was written', () => {
    expect(readDocument(Extracted, write(), 'a.json')).toEqual(soundDocument())
  })

  it('leaves out what an earlier stage does not know', () => {
    const { facts: _, relations: __, ...segmented } = soundDocument()
    const { tree: ___, ...normalized } = segmented
    expect(readDocument(Segmented, write(), 'a.json')).toEqual(segmented)
    expect(readDocument(Normalized, write(), 'a.json')).toEqual(normalized)
  })

  it.each<[string, string, string]>([
    ['broken JSON', '{"schema": 1', 'out/a.json: not JSON: '],
    ['no object', '[]', 'out/a.json: schema: version 1 expected, none found'],
    ['null', 'null', 'out/a.json: schema: version 1 expected, none found'],
    ['another version', write((d) => (d.schema = 2)), 'out/a.json: schema: version 1 expected, 2 found'],
    ['a field left out', write((d) => delete d.text), 'out/a.json: text: '],
    ['a field of another type', write((d) => (d.masks = 'none')), 'out/a.json: masks: '],
    [
      'a deep field',
      write((d) => (d.masks = [{ span: [2, 1], kind: 'asterisk' }])),
      'out/a.json: masks.0.span: a span ends before it starts',
    ],
    [
      'an unknown node',
      write((d) => (d.tree = { type: 'root', span: [0, 1], children: [{ type: 'x' }] })),
      'out/a.json: tree.children.0.type: ',
    ],
    ['an unknown fact', write((d) => (d.facts = [{ type: 'x' }])), 'out/a.json: facts.0.type: '],
    ['a map of no triples', write((d) => (d.map = { runs: [1], cut: '' })), 'out/a.json: map.runs: '],
  ])('names file and field for %s', (_, json, message) => {
    const read = () => readDocument(Extracted, json, 'out/a.json')
    expect(read).toThrow(DocumentError)
    expect(read).toThrow(message)
  })
})
