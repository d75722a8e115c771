import type { Mask } from '@shuzhi/document'
import { abbreviationCounters } from '../lexicon/amounts/units.ts'
import { blank, characterKinds, digit, han, isDigit, latin, lineBreak } from './characters.ts'
import { type Dictionary, idOfCharacter } from './dictionary.ts'
import { Tokens } from './tokens.ts'
import { WordFinder } from './word-finder.ts'
import { tagNumber } from './word-tags.ts'

const [maskTag, numberTag, latinTag, breakTag, punctuationTag] = [
  tagNumber('mask'),
  tagNumber('number'),
  tagNumber('latin'),
  tagNumber('break'),
  tagNumber('punctuation'),
]

/**
 * Cuts a text into words: numbers, masks, Latin letters and punctuation as they stand; Chinese by the most probable sequence of
 * dictionary words. Linear in the text's length.
 */
export function tokenize(text: string, masks: readonly Mask[], dictionary: Dictionary): Tokens {
  const tokens = new Tokens(text, dictionary)
  const words = new WordFinder(dictionary)
  let nextMask = 0
  for (let at = 0; at < text.length; ) {
    const mask = masks[nextMask]
    if (mask && mask.span[0] <= at) {
      if (mask.span[1] > at) push(tokens, at, mask.span[1], maskTag)
      at = Math.max(at, mask.span[1])
      nextMask += 1
      continue
    }
    const limit = mask ? mask.span[0] : text.length
    const kind = characterKinds[text.charCodeAt(at)]!
    let end = at + 1
    if (kind & han) {
      while (end < limit && characterKinds[text.charCodeAt(end)]! & han) end += 1
      words.find(text, at, end, tokens)
    } else if (kind & digit) {
      end = digitsEnd(text, end, limit)
      push(tokens, at, end, numberTag)
    } else if (kind & latin) {
      end = countStart(text, at, latinEnd(text, end, limit))
      push(tokens, at, end, latinTag)
    } else if (!(kind & blank)) {
      push(
        tokens,
        at,
        end,
        kind & lineBreak ? breakTag : punctuationTag,
        idOfCharacter(dictionary, text.charCodeAt(at)),
      )
    }
    at = end
  }
  tokens.indexPlaces()
  return tokens
}

function push(tokens: Tokens, start: number, end: number, tag: number, id = -1): void {
  tokens.makeRoom(1)
  const index = tokens.length
  tokens.length += 1
  tokens.starts[index] = start
  tokens.ends[index] = end
  tokens.tags[index] = tag
  tokens.ids[index] = id
}

function digitsEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && (isDigit(text.charCodeAt(end)) || joinsDigits(text, end, limit))) end += 1
  return end
}

/** The end of letters, with digits and a point between those. */
function latinEnd(text: string, from: number, limit: number): number {
  let end = from
  while (
    end < limit &&
    (characterKinds[text.charCodeAt(end)]! & (latin | digit) || isPointBetweenDigits(text, end, limit))
  )
    end += 1
  return end
}

/** Where the count begins in a word of capitals that what it counts stands before (CT3台, ERCP132例); `end` in any other (G20, PM2.5). */
function countStart(text: string, at: number, end: number): number {
  if (!abbreviationCounters.has(text[end] ?? '')) return end
  let digits = end
  while (digits > at && isDigit(text.charCodeAt(digits - 1))) digits -= 1
  return digits < end && /^[A-Z]{2,}$/.test(text.slice(at, digits)) ? digits : end
}

/** Whether a point parts the digits of a sign in Latin letters: `PM2.5`. */
const isPointBetweenDigits = (text: string, at: number, limit: number): boolean =>
  text[at] === '.' && at + 1 < limit && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))

/** Whether a point or comma at `at` stands inside a number: `3.5`, `1,200`. */
function joinsDigits(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false
  const mark = text[at]
  if (mark === '.' || mark === '．') return true
  if (mark !== ',' && mark !== '，') return false
  return at + 3 < text.length && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
}
