import { readFileSync } from 'node:fs'
import { createLocator } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { processSource } from '../packages/shuzhi/src/process-source.ts'
import { readCollection } from './evaluation/collection.ts'

const gold = readCollection(new URL('gold/', import.meta.url))

/** The findings of a seed as `line:column` and what stands there in the raw file. */
function findingsOf(id: string): { code: string; at: string; raw: string }[] {
  const bytes = readFileSync(new URL(`../seeds/${id}.txt`, import.meta.url))
  const document = processSource(bytes, { id, path: `${id}.txt` })
  const locator = createLocator(document)
  return document.findings.map((finding) => {
    const { start, end } = locator.locateFinding(finding)
    const raw = bytes.toString('utf8').slice(start.offset, end.offset)
    return { code: finding.code, at: `${start.line}:${start.column}`, raw }
  })
}

/** The defects that the seeds have besides their blanks, and the problems that they plan nothing for. */
const defects: Record<string, { code: string; at: string; raw: string }[]> = {
  '000_7ed87b52bd399dca': [{ code: 'problem-unanswered', at: '14:1', raw: '（三）解决历史遗留问题还有差距' }],
  '001_923f4074f5d64526': [{ code: 'quote-reversed', at: '9:345', raw: '”' }],
  '002_47bf4e8efca5e9b9': [
    { code: 'site-mark', at: '5:171', raw: '##paidbegin##' },
    { code: 'numbering-gap', at: '8:1', raw: '三、' },
    { code: 'site-mark', at: '16:1', raw: '##paidend##' },
  ],
  '003_95ec260071c8fc0b': [],
  '004_4b50101ba8d7b0dc': [{ code: 'title-missing', at: '1:1', raw: '' }],
}

describe.each(gold)('$id', ({ id, raw, spans }) => {
  const byPlace = (a: { at: string }, b: { at: string }) =>
    Number(a.at.split(':')[0]) - Number(b.at.split(':')[0])

  it('has the defects that it has, and no others', () => {
    const found = findingsOf(id).filter(({ code }) => code !== 'blank')
    expect(found.sort(byPlace)).toEqual(defects[id])
  })

  it('has every blank reported where it stands', () => {
    const masks = spans.filter(({ tag }) => tag === 'mask')
    const places = masks.map(({ start, text }) => {
      const before = raw.slice(0, start).split('\n')
      return { code: 'blank', at: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, raw: text }
    })
    expect(findingsOf(id).filter(({ code }) => code === 'blank')).toEqual(places)
  })
})
