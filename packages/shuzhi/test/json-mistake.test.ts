import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonMistakeOf } from '../src/settings/json-mistake.ts'

it.each([
  ['{"a": 1,\n "b" 2}', 2, 6, 'a colon'],
  ['{"a": }', 1, 7, 'a value'],
  ["{'a': 1}", 1, 2, 'a name in double quotes'],
  ['[1, 2\n', 2, 1, 'a comma or ]'],
  ['[1, ]', 1, 5, 'a value'],
  ['{"a": [1}', 1, 9, 'a comma or ]'],
  ['{"a": 1}\n\n}', 3, 1, 'the end of the file'],
  ['{"a": "b\n"}', 1, 7, 'a value'],
  ['{"a": 01}', 1, 7, 'a value'],
  ['{}\u00a0', 1, 3, 'the end of the file'],
  ['// note\n{}', 1, 1, 'a value'],
])('names the place in %j', (text, line, column, expected) => {
  const mistake = jsonMistakeOf(text)
  expect([mistake?.line, mistake?.column, mistake?.expected.en]).toEqual([line, column, expected])
})

it.each(['\u007f', '\u0085', '\u009f', '\u2028', '\ud83d', '😀'])(
  'lets %j stand in a string',
  (character) => {
    expect(jsonMistakeOf(`["${character}"]`)).toBeUndefined()
  },
)

/** JSON with one character taken out or put in, which may break it. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('', ...'{}[],:"\\0-.eE tnull\n\u0007\u001f\u007f\u009f\u2028\ud800字'),
  )
  .map(([text, at, put]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + put + text.slice(put === '' ? place + 1 : place)
  })

it('finds a mistake exactly where the parser of the platform does', () => {
  fc.assert(
    fc.property(nearlyJson, (text) => {
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      expect(jsonMistakeOf(text) === undefined).toBe(isJson)
    }),
    { numRuns: 2000 },
  )
})
