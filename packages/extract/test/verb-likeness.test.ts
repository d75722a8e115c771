import { expect, it } from 'vitest'
import { builtInWords } from '../src/lexicon/words/built-in-words.ts'
import { buildDictionary } from '../src/scan/dictionary.ts'
import { opensVerbs, prefixedLikeness, shapeLikeness, verbLikeness } from '../src/scan/verb-likeness.ts'

const dictionary = buildDictionary(builtInWords())
const likeness = (word: string): number => verbLikeness(dictionary, word[0]!, word[1]!)

it.each(['捣固', '摘拆', '掏挖', '拓印', '撤换', '查验'])(
  'takes %s, which is built as verbs are, for one',
  (word) => {
    expect(likeness(word)).toBeGreaterThan(0)
  },
)

it.each(['茶苗', '泵房', '塔机', '渠长', '鸡舍', '胸径'])(
  'takes %s, which is built as nouns are, for none',
  (word) => {
    expect(likeness(word)).toBeLessThan(0)
  },
)

it('knows nothing of characters that no word has', () => {
  expect(Number.isFinite(likeness('㐀㐁'))).toBe(true)
})

it('tells by the kinds of characters alone', () => {
  expect(shapeLikeness(dictionary, 'v', 'v')).toBeGreaterThan(shapeLikeness(dictionary, 'v', 'n'))
  expect(shapeLikeness(dictionary, 'v', 'n')).toBeGreaterThan(shapeLikeness(dictionary, 'n', 'n'))
  expect(shapeLikeness(dictionary, 'punctuation', 'n')).toBe(-Infinity)
})

it('takes a prefix of verbs before a verb for a verb, and knows what opens verbs', () => {
  expect(prefixedLikeness(dictionary)).toBeGreaterThan(1)
  expect(opensVerbs(dictionary, '抛')).toBe(true)
  expect(opensVerbs(dictionary, '塔')).toBe(false)
})
