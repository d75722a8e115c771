import { readdirSync, readFileSync } from 'node:fs'
import { contains } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toChunks } from '../src/exporters/chunks.ts'
import { outermost } from '../src/exporters/outermost.ts'
import { processSource } from '../src/process-source.ts'

const folder = new URL('../../../seeds/', import.meta.url)
const texts = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))] as const)

const characters = (text: string): string => text.replace(/\s/gu, '')

describe('chunks', () => {
  it.each(texts)('hold each character of %s once, in order, for any limit', (name, bytes) => {
    const document = processSource(bytes, { id: name, path: name })
    const limit = fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined })
    fc.assert(
      fc.property(limit, (maxChars) => {
        const chunks = toChunks(document, { maxChars })
        expect(characters(chunks.map(({ text }) => text).join(''))).toBe(characters(document.text))
        if (maxChars !== undefined)
          expect(Math.max(...chunks.map(({ text }) => text.length))).toBeLessThanOrEqual(
            Math.max(2, maxChars),
          )
        const inChunks = chunks.flatMap(({ facts }) => facts.map(({ type, text }) => `${type} ${text}`))
        const outer = outermost(document.facts).filter(
          ({ span: [start, end] }) => end - start <= (maxChars ?? 1e9),
        )
        const whole = document.facts.filter(({ span }) => outer.some((fact) => contains(fact.span, span)))
        expect(inChunks.length).toBeGreaterThanOrEqual(whole.length)
        for (const { text, facts } of chunks)
          for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text)
      }),
      { numRuns: 20, seed: 7 },
    )
  })

  it('tell the headings above, the role and the place in the source', () => {
    const source = '工作总结\n一、存在问题\n（一）服务不细。一是走访少。二是台账乱。\n'
    const chunks = toChunks(processSource(source, { id: 'r', path: 'r.txt' }))
    expect(
      chunks.map(({ kind, headings, role, point, text, line }) => [kind, headings, role, point, text, line]),
    ).toEqual([
      ['title', [], 'other', null, '工作总结', 1],
      ['heading', ['一、存在问题'], 'problems', null, '一、存在问题', 2],
      ['heading', ['一、存在问题', '（一）服务不细'], 'problems', null, '（一）服务不细。', 3],
      ['point', ['一、存在问题', '（一）服务不细'], 'problems', '1.1.p1', '一是走访少。', 3],
      ['point', ['一、存在问题', '（一）服务不细'], 'problems', '1.1.p2', '二是台账乱。', 3],
    ])
  })

  it('cut a long block at sentence ends', () => {
    const source = '总结\n一、工作情况\n开展演练三次。走访居民百户。整治环境一片，成效明显，群众满意。\n'
    const chunks = toChunks(processSource(source, { id: 'r', path: 'r.txt' }), { maxChars: 15 })
    expect(chunks.map(({ text }) => text)).toEqual([
      '总结',
      '一、工作情况',
      '开展演练三次。走访居民百户。',
      '整治环境一片，成效明显，',
      '群众满意。',
    ])
  })
})
