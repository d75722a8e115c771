import { expect, it } from 'vitest'
import { type NormalizeOptions, normalize } from '../src/index.ts'
import { assertNormalization } from './laws.ts'

const options: NormalizeOptions = {
  id: 'a',
  path: 'a.txt',
  noise: { marks: ['【水印】', ''], lines: [/^扫码关注/g] },
}

it('cuts the marks and lines that a user names, and lists them', () => {
  const text = '工作总结\r\n　扫码关注我们 \r\n开展【水印】演练**次【水印】。请扫码关注\r\n'
  const { text: clean, noise, findings } = normalize(text, options)
  expect(clean).toBe('工作总结\n\n开展演练**次。请扫码关注\n')
  expect(noise.map(({ kind, text: cut }) => [kind, cut])).toEqual([
    ['own-line', '扫码关注我们'],
    ['own-mark', '【水印】'],
    ['own-mark', '【水印】'],
  ])
  expect(findings.map(({ code }) => code)).toEqual(['noise', 'noise', 'blank', 'noise'])
})

it.each([
  '【水印】',
  '好【【水印】水印】',
  '【水印】【水印】',
  '扫码关注\n【水印】扫码关注',
  '##【水印】paidbegin##',
])('keeps the laws on %j', (text) => {
  const run = (input: Uint8Array | string) => normalize(input, options)
  assertNormalization(run, text)
  expect(run(text).text).not.toContain('水印')
})
