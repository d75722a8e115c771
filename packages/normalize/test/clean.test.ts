import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalize } from '../src/normalize.ts'

const folder = new URL('./clean/', import.meta.url)
const passages = readdirSync(folder)

// Peers put blanks between Chinese and Latin, widen brackets and colons, and take * for emphasis in many of these.
describe('what is right stays as it is', () => {
  it.each(passages)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const document = normalize(text, { id: name, path: name })
    expect(document.text).toBe(text)
    expect(document.map.cut).toBe('')
    expect(document.masks).toEqual([])
    expect(document.noise).toEqual([])
    expect(document.findings).toEqual([])
  })

  it('is seen on thirty passages', () => {
    expect(passages.length).toBeGreaterThanOrEqual(30)
  })

  it('would be noticed if it were not so', () => {
    const { text, findings } = normalize('抓学习,强引领，，好', { id: 'a', path: 'a.txt' })
    expect([text, findings.length]).toEqual(['抓学习，强引领，好', 2])
  })
})
