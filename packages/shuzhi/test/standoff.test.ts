import { readdirSync, readFileSync } from 'node:fs'
import { finding, plainDocument } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { parseAnnotation } from '../../../test/evaluation/annotation.ts'
import { toStandoff } from '../src/exporters/standoff.ts'
import { processSource } from '../src/process-source.ts'

const samples = new URL('samples/', import.meta.url)

describe('toStandoff', () => {
  it.each(readdirSync(samples))('gives what is annotated in samples/%s', (name) => {
    const annotated = readFileSync(new URL(`${name}/annotated.txt`, samples), 'utf8')
    const { text, spans } = parseAnnotation(annotated)
    const document = processSource(Buffer.from(text), { id: name, path: `${name}.txt` })
    expect(toStandoff(document)).toEqual({ id: name, path: `${name}.txt`, length: text.length, spans })
  })

  it('leaves line breaks and indents out of attributes, not out of spans', () => {
    const text = '召开党建\n　　专题会议6次'
    const document = {
      ...plainDocument(text),
      tree: { type: 'root' as const, span: [0, text.length] as [number, number], children: [] },
      facts: [
        {
          type: 'quantity' as const,
          rule: 'test',
          span: [11, 13] as [number, number],
          value: 1e21,
          masked: false,
          bound: 'over' as const,
          unit: '次',
          object: { span: [2, 11] as [number, number], given: 'stated' as const },
        },
        { type: 'slogan' as const, rule: 'test', span: [11, 13] as [number, number] },
      ],
      relations: { items: [], links: [] },
      findings: [finding('title-missing', [0, 0])],
    }
    const attributes = { v: '1000000000000000000000', ap: '>', u: '次', o: '党建专题会议' }
    expect(toStandoff(document).spans).toEqual([{ tag: 'q', start: 11, end: 13, text: '6次', attributes }])
  })

  it('tags each physical line of a title', () => {
    const text = '青石街道办事处\r\n　　工作总结\r\n'
    const document = {
      ...plainDocument(text),
      tree: {
        type: 'root' as const,
        span: [0, text.length] as [number, number],
        children: [{ type: 'title' as const, span: [0, text.length] as [number, number] }],
      },
      facts: [],
      relations: { items: [], links: [] },
    }
    expect(toStandoff(document).spans.map(({ text: slice }) => slice)).toEqual(['青石街道办事处', '工作总结'])
  })
})
