import { readdirSync, readFileSync } from 'node:fs'
import { assertDocument, type Extracted, type Span } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processSource } from '../packages/shuzhi/src/process-source.ts'

const samples = new URL('relations/samples/', import.meta.url)
const read = (text: string): Extracted =>
  processSource(Buffer.from(text), { id: 'sample', path: 'sample.txt' })

/** A line an item, parts indented; under it its links with what speaks for them; then what has no answer. */
function outline({ text, relations: { items, links }, findings }: Extracted): string {
  const words = (span: Span) => text.slice(...span)
  const names = new Map(items.map(({ id, name }) => [id, words(name)]))
  const lines = items.flatMap(({ id, kind, name, within }) => [
    `${within === undefined ? '' : '  '}${kind} ${words(name)}`,
    ...links
      .filter(({ from }) => from === id)
      .map(
        ({ to, evidence }) =>
          `    -> ${names.get(to)} (${evidence.map((one) => `${one.kind} ${words(one.to)}`).join(', ')})`,
      ),
  ])
  const open = findings.filter(({ code }) => code === 'problem-unanswered')
  return [...lines, ...open.map(({ span }) => `unanswered ${words(span)}`), ''].join('\n')
}

describe('problems, causes and measures', () => {
  it.each(readdirSync(samples))('%s', (name) => {
    const file = (of: string) => readFileSync(new URL(`${name}/${of}.txt`, samples), 'utf8')
    expect(outline(read(file('input')))).toBe(file('expected'))
  })

  it('are surer the more speaks for them', () => {
    const [numbered, both] = read('一、存在问题\n1.看。\n2.经费短缺。\n二、下步打算\n1.想。\n2.筹措经费。')
      .relations.links
    expect(numbered?.score).toBe(0.667)
    expect(both?.score).toBeGreaterThan(0.667)
    expect(both?.score).toBeLessThan(1)
    const [alone] = read('一、存在问题\n1.看。\n2.经费短缺。\n二、下步打算\n1.想。\n2.筹划。').relations.links
    expect(alone?.score).toBe(0.5)
  })

  it('keep the laws in any report', () => {
    const pieces = [
      '一、存在问题\n',
      '二、原因分析\n',
      '三、下步打算\n',
      '（一）学习不深。',
      '1.经费不足。',
      '原因分析：',
      '一是',
      '二是',
      '缺人，',
      '。\n',
    ]
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => assertDocument(read(text))),
      { seed: 1, numRuns: 150 },
    )
  })
})
