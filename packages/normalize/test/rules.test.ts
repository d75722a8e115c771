import { applyEdits } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/rules/index.ts'
import { runRule } from './run-rule.ts'

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const run = (text: string) => applyEdits(text, runRule(rule, text).edits).text

  it.each(rule.examples)('$before → $after', ({ before, after }) => {
    expect(run(before)).toBe(after)
    expect(run(after)).toBe(after)
  })

  it('has an example of what it changes', () => {
    expect(rule.examples.some(({ before, after }) => before !== after)).toBe(true)
  })
})

it('names each rule once', () => {
  const codes = rules.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})
