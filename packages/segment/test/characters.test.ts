import { expect, test } from 'vitest'
import { bits, classOf, markedPlaces, trimSpan } from '../src/lines/characters.ts'

/** The places one by one, as the doc comment of `markedPlaces` says them. */
const placesOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => classOf(text.charCodeAt(at)) !== 0)

test.each([
  ['nothing', ''],
  ['words alone', '渔政站'.repeat(700)],
  ['marks alone, beyond a quarter of the text and a block', '。'.repeat(3000)],
  ['a mark at the end of a block and one behind it', `${'渔'.repeat(1023)}。。${'渔'.repeat(1023)}`],
  ['halves of characters beyond the first plane', '𠮷。\ud800、𠮷'.repeat(400)],
])('%s: the places that are something in the structure of a text', (_, text) => {
  expect(Array.from(markedPlaces(text))).toEqual(placesOf(text))
})

test('a character is what its bits say, and one behind the end of a text nothing', () => {
  expect(classOf('。'.charCodeAt(0)) & bits.stop).toBeTruthy()
  expect(classOf('\u2028'.charCodeAt(0)) & bits.lineEnd).toBeTruthy()
  expect(classOf(''.charCodeAt(0))).toBe(0)
})

test('a stretch of blanks has no span left', () => {
  expect(trimSpan('\u3000渔 ', 0, 3)).toEqual([1, 2])
  expect(trimSpan(' \u3000', 0, 2)).toBeNull()
})
