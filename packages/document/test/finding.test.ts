import { describe, expect, it } from 'vitest'
import { Finding, type FindingCode, finding, findingTable, messageOf } from '../src/index.ts'

const blanksOf = (message: string) => Array.from(message.matchAll(/\{(\w+)\}/g), ([, name]) => name).sort()
const codes = Object.keys(findingTable) as FindingCode[]

describe.each(codes)('%s', (code) => {
  const { zh, en, example } = findingTable[code]

  it('speaks both languages with the same blanks', () => {
    expect(new Set(blanksOf(zh))).toEqual(new Set(blanksOf(en)))
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/^[^\p{Script=Han}]+$/u)
    expect(example).not.toBe('')
  })

  it('fills every blank', () => {
    const data = Object.fromEntries(blanksOf(zh).map((name) => [name, 'x']))
    for (const language of ['zh', 'en'] as const)
      expect(messageOf({ code, data }, language)).not.toMatch(/[{}]/)
  })
})

it('takes the severity from the table', () => {
  expect(finding('undecodable', [0, 0]).severity).toBe('error')
  expect(finding('blank', [1, 2], { mask: '*' })).toEqual({
    code: 'blank',
    severity: 'warning',
    span: [1, 2],
    data: { mask: '*' },
  })
})

it('speaks Chinese by default and leaves a blank without data as it is', () => {
  expect(messageOf({ code: 'blank', data: { mask: '**' } })).toBe('此处“**”待填写')
  expect(messageOf({ code: 'blank', data: {} }, 'en')).toContain('{mask}')
})

it('names the role of a section in the language of the message', () => {
  const missing = { code: 'section-missing' as const, data: { role: 'problems' } }
  expect(messageOf(missing)).toContain('存在问题')
  expect(messageOf(missing, 'en')).toContain('problems')
})

it('puts data in as it stands', () => {
  expect(messageOf({ code: 'blank', data: { mask: '$& {mask}' } })).toBe('此处“$& {mask}”待填写')
})

it('refuses an unknown code', () => {
  expect(Finding.safeParse({ code: 'nonsense', severity: 'info', span: [0, 0], data: {} }).success).toBe(
    false,
  )
})
