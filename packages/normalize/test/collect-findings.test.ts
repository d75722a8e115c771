import type { Finding } from '@shuzhi/document'
import { expect, it } from 'vitest'
import { normalize } from '../src/index.ts'

const findingsOf = (input: Uint8Array | string): Finding[] =>
  normalize(input, { id: 'a', path: 'a' }).findings
const codes = (findings: Finding[]) => new Set(findings.map(({ code }) => code))

it('lists a thousand findings of a code and counts the rest', () => {
  const findings = findingsOf('抓学习,强引领，'.repeat(1500))
  expect(codes(findings)).toEqual(new Set(['punctuation-half', 'more-findings']))
  expect(findings.length).toBe(1001)
  expect(findings.at(-1)).toMatchObject({ span: [0, 0], data: { code: 'punctuation-half', count: 500 } })
})

it('makes all edits and masks all the same', () => {
  const { text, masks } = normalize('抓学习,完成**次。'.repeat(1500), { id: 'a', path: 'a' })
  expect(text).toBe('抓学习，完成**次。'.repeat(1500))
  expect(masks.length).toBe(1500)
})

it('lists twenty places of broken bytes, each where it is', () => {
  const sound = new TextEncoder().encode('抓学习强引领。')
  const broken = Uint8Array.from(Array.from({ length: 30 }, () => [...sound, 0xff]).flat())
  const findings = findingsOf(broken)
  expect(findings.filter(({ code }) => code === 'invalid-bytes').map(({ span }) => span)).toEqual(
    Array.from({ length: 20 }, (_, i) => [i * 8 + 7, i * 8 + 8]),
  )
  expect(findings.at(-1)).toMatchObject({ code: 'more-findings', data: { code: 'invalid-bytes', count: 10 } })
})

it('adds up what two rules tell with one code', () => {
  const findings = findingsOf('履(lǚ)职\n更多范文请关注某某网站\n'.repeat(800))
  expect(findings.at(-1)).toMatchObject({ code: 'more-findings', data: { code: 'noise', count: 600 } })
})
