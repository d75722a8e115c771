import { applyEdits } from '@shuzhi/document'
import { expect, test } from 'vitest'
import { renderPage } from '../src/render.ts'
import { build, paragraph, sentence } from './build-document.ts'
import { byId, elementsOf, readPage, textOf } from './read-page.ts'

const source = '工作\u202e情况\u200b。'
const { text, map } = applyEdits(source, [
  { span: [2, 3], insert: '' },
  { span: [5, 6], insert: '' },
])
const document = { ...build([paragraph(sentence(text))]), map }
const view = byId(readPage(renderPage(document)), 'ui-source')

test('the source stands there as it came in', () => {
  expect(textOf(view)).toContain(source)
})

test('what nobody sees is named in its place', () => {
  const cut = elementsOf(view, ({ tagName }) => tagName === 'del')
  expect(cut.map(({ properties }) => properties.dataCode)).toEqual(['U+202E', 'U+200B'])
})
