import type { Finding } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { renderPage } from '../src/render.ts'
import { build, paragraph, sentence } from './build-document.ts'
import { elementsOf, readPage } from './read-page.ts'

const text = '抓学习，强引领，带队伍，办实事，解难题，促发展，开新局。'

/** The classes of all flags on the page of a report with these findings. */
function flagsOf(findings: Finding[]): string[] {
  const report = build([paragraph(sentence(text))])
  const page = readPage(renderPage({ ...report, findings }))
  return elementsOf(page, ({ properties }) => String(properties.className).startsWith('flag')).map(
    ({ properties }) => String(properties.className),
  )
}

const halfComma = (at: number): Finding => ({
  code: 'punctuation-half',
  severity: 'info',
  span: [at, at + 1],
  data: { mark: ',', right: '，' },
})

const commas = [...text.matchAll(/，/g)].map(({ index }) => index)

test('a note on one mark that was mended has a flag', () => {
  expect(flagsOf(commas.slice(0, 1).map(halfComma))).toEqual(['flag,info'])
})

test('notes on many marks mended alike have none', () => {
  expect(commas).toHaveLength(6)
  expect(flagsOf(commas.map(halfComma))).toEqual([])
})

test('warnings have flags, however many', () => {
  const warning = (at: number): Finding => ({ ...halfComma(at), severity: 'warning' })
  expect(flagsOf(commas.map(warning))).toEqual(Array(6).fill('flag,warning'))
})

test('a note on a line that is gone has none, one on a mark out of a sentence has', () => {
  const gone = (at: number): Finding => ({
    code: 'noise',
    severity: 'info',
    span: [at, at],
    data: { mark: '广告' },
  })
  expect(flagsOf([gone(0)])).toEqual([])
  expect(flagsOf([gone(4)])).toEqual(['flag,info'])
})
