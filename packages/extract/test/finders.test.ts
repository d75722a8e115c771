import { readdirSync, readFileSync } from 'node:fs'
import { contains, type Fact } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.ts'

const samples = new URL('samples/facts/', import.meta.url)

/** A line a fact: what stands in another one is indented; a date has its value. */
function outline(text: string): string {
  const open: Fact[] = []
  return factsOf(text)
    .map((fact) => {
      while (open.length > 0 && !contains(open.at(-1)!.span, fact.span)) open.pop()
      const value = fact.type === 'date' ? ` = ${fact.masked ? '*' : (fact.value ?? '-')}` : ''
      const line = `${'  '.repeat(open.length)}${fact.type} ${text.slice(...fact.span)}${value}\n`
      open.push(fact)
      return line
    })
    .join('')
}

describe('the facts of sample reports', () => {
  it.each(readdirSync(samples))('%s', (name) => {
    const file = (of: string) => readFileSync(new URL(`${name}/${of}.txt`, samples), 'utf8')
    expect(outline(file('input'))).toBe(file('expected'))
  })
})
