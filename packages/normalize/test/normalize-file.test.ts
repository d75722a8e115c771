import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { normalize, normalizeFile } from '../src/index.ts'

it('sets the clean text and the document', () => {
  const file = normalizeFile(new VFile({ path: 'reports/a.txt', value: '　　召开会议**次。\r\n' }))
  expect(file.value).toBe('召开会议**次。\n')
  expect(file.data.shuzhi).toEqual(normalize('　　召开会议**次。\r\n', { id: 'a', path: 'reports/a.txt' }))
})

it('takes a file without a name', () => {
  expect(normalizeFile(new VFile('好')).data.shuzhi).toMatchObject({ id: 'text', source: { path: '' } })
})

it('takes a file without a value', () => {
  expect(normalizeFile(new VFile()).data.shuzhi).toMatchObject({ text: '' })
})
