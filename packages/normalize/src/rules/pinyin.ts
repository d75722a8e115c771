import { cutNoise } from './cut-noise.ts'
import type { Rule } from './rule.ts'

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'

/** One syllable or more in brackets of their own behind a Chinese character; the reading of a whole word (`重庆（Chóngqìng）`) is meant. */
const syllables = new RegExp(`(?<=\\p{Script=Han})(?:[（(][a-zü]{0,3}[${toned}][a-z]{0,3}[）)])+`, 'gu')

/** Cuts the reading of a single character that a site put behind it: `履(lǚ)职`. */
export const pinyin: Rule = {
  code: 'pinyin',
  signs: toned,
  examples: [
    { before: '依法履(lǚ)职，恪（kè）尽职守', after: '依法履职，恪尽职守' },
    { before: '重庆（Chóngqìng）、（bà）、会(hui)', after: '重庆（Chóngqìng）、（bà）、会(hui)' },
  ],
  apply: (text) =>
    cutNoise(
      text,
      Array.from(text.matchAll(syllables), ({ 0: found, index }) => ({
        span: [index, index + found.length],
        kind: 'pinyin',
      })),
      'noise',
    ),
}
