import { matchesAt } from '../matches-at.ts'
import type { Rule } from '../rule.ts'
import { cutNoise } from './cut-noise.ts'

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'

/** One syllable or more in brackets of their own behind a Chinese character; the reading of a whole word (`重庆（Chóngqìng）`) is meant. */
const syllables = new RegExp(`(?<=\\p{Script=Han})(?:[（(][a-zü]{0,3}[${toned}][a-z]{0,3}[）)])+`, 'uy')

/** How far behind its bracket a toned letter may stand, in code units. */
const reach = 4

/** Cuts the reading of a single character that a site put behind it: `履(lǚ)职`. */
export const pinyin: Rule = {
  code: 'pinyin',
  signs: toned,
  examples: [
    { before: '依法履(lǚ)职，恪（kè）尽职守', after: '依法履职，恪尽职守' },
    { before: '重庆（Chóngqìng）、（bà）、会(hui)', after: '重庆（Chóngqìng）、（bà）、会(hui)' },
  ],
  apply: (text, places) =>
    cutNoise(
      text,
      Array.from(matchesAt(text, syllables, brackets(text, places)), (span) => ({ span, kind: 'pinyin' })),
      'noise',
    ),
}

/** Where the brackets open that the toned letters stand in. */
function* brackets(text: string, places: readonly number[]): Generator<number> {
  for (const place of places) {
    let at = place - 1
    while (at > place - reach && text[at] !== '(' && text[at] !== '（') at -= 1
    if (at >= 0) yield at
  }
}
