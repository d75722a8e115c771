import { type FactRule, factRules } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { documentOf } from './document-of.ts'

const rulesIn = (text: string) => extract(documentOf(text)).facts.map(({ rule }) => rule)

describe('the rule of a fact', () => {
  it.each(Object.keys(factRules) as FactRule[])('%s finds what its example says', (rule) => {
    expect(rulesIn(factRules[rule].example)).toContain(rule)
  })

  it('is one of the table for every fact', () => {
    const text = Object.values(factRules)
      .map(({ example }) => example)
      .join('。')
    expect(rulesIn(text).filter((rule) => !Object.hasOwn(factRules, rule))).toEqual([])
  })
})
