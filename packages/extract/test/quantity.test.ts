import { readdirSync, readFileSync } from 'node:fs'
import type { Fact, Quantity } from '@shuzhi/document'
import { describe, expect, it } from 'vitest'
import { names } from '../src/finders/names/names.ts'
import { createQuantityFinder } from '../src/finders/quantity/quantity.ts'
import { builtInWords } from '../src/lexicon/words/built-in-words.ts'
import { buildDictionary } from '../src/scan/dictionary.ts'
import { scanDocument } from '../src/scan/scan.ts'
import { documentOf } from './document-of.ts'

const dictionary = buildDictionary(builtInWords())
const samples = new URL('samples/quantity/', import.meta.url)

function quantitiesOf(text: string, units: string[] = []): Quantity[] {
  const scan = scanDocument(documentOf(text), dictionary)
  const facts: Fact[] = [...createQuantityFinder(units).find(scan, [...names.find(scan, [])])]
  return facts.filter((fact) => fact.type === 'quantity')
}

const signs = { exact: '', over: '>', about: '~', under: '<' }

/** A line a quantity: its text, value and unit, action and object; an inherited one in brackets. */
function outline(text: string): string {
  const argument = (part: Quantity['action']) => {
    if (!part) return '-'
    const words = text.slice(...part.span)
    return part.given === 'inherited' ? `(${words})` : words
  }
  const value = ({ value, upper, masked }: Quantity) =>
    masked ? '*' : upper === undefined ? value : `${value}—${upper}`
  return quantitiesOf(text)
    .map(
      (q) =>
        `${text.slice(...q.span)} = ${signs[q.bound]}${value(q)} ${q.unit} | ${argument(q.action)} | ${argument(q.object)}\n`,
    )
    .join('')
}

describe('quantities of sample reports', () => {
  it.each(readdirSync(samples))('%s', (name) => {
    const file = (of: string) => readFileSync(new URL(`${name}/${of}.txt`, samples), 'utf8')
    expect(outline(file('input'))).toBe(file('expected'))
  })
})

describe('createQuantityFinder', () => {
  it.each(['投资3个亿建设厂房', '拿出3个亿左右', '发放3个亿贷款'])('counts in 亿: %s', (text) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ value: 3, unit: '亿' })
  })

  it('counts in measure words of the user’s', () => {
    expect(quantitiesOf('安装路灯30盏次')[0]?.unit).toBe('盏')
    expect(quantitiesOf('安装路灯30盏次', ['盏次'])[0]?.unit).toBe('盏次')
  })

  it('reads a long enumeration in linear time', () => {
    const text = '发放5个、'.repeat(20_000)
    expect(quantitiesOf(text)).toHaveLength(20_000)
  })
})
