import { expect, it } from 'vitest'
import { relativeUri } from '../src/relative-uri.ts'

it.each([
  ['a.txt', 'a.txt'],
  ['部门/总结 1.txt', '%E9%83%A8%E9%97%A8/%E6%80%BB%E7%BB%93%201.txt'],
  ['c:a#b?c.txt', 'c%3Aa%23b%3Fc.txt'],
  ['\uD800.txt', '%EF%BF%BD.txt'],
])('writes %j as %s', (path, uri) => {
  expect(relativeUri(path)).toBe(uri)
})
