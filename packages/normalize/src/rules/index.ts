import { asciiQuotes } from './ascii-quotes.ts'
import { blanks } from './blanks.ts'
import { brokenWords } from './broken-words.ts'
import { characterReferences } from './character-references.ts'
import { composition } from './composition.ts'
import { controlCharacters } from './control-characters.ts'
import { doubledPunctuation } from './doubled-punctuation.ts'
import { fullWidth } from './full-width.ts'
import { halfWidthPunctuation } from './half-width-punctuation.ts'
import { lineEndings } from './line-endings.ts'
import { inlineNotesRule } from './noise/inline-notes.ts'
import { noiseLines } from './noise/noise-lines.ts'
import { pinyin } from './noise/pinyin.ts'
import { siteMarks } from './noise/site-marks.ts'
import { reversedQuotes } from './reversed-quotes.ts'
import type { Rule } from './rule.ts'
import { spacedDigits } from './spaced-digits.ts'
import { strayBlanks } from './stray-blanks.ts'
import { yearBrackets } from './year-brackets.ts'

/** All rules, in the order in which they run: characters, noise, blanks, then what looks at whole paragraphs. */
export const rules = [
  lineEndings,
  controlCharacters,
  composition,
  siteMarks,
  pinyin,
  fullWidth,
  characterReferences,
  inlineNotesRule,
  noiseLines,
  blanks,
  strayBlanks,
  spacedDigits,
  brokenWords,
  asciiQuotes,
  reversedQuotes,
  halfWidthPunctuation,
  doubledPunctuation,
  yearBrackets,
] as const satisfies readonly Rule[]

/** The codes of all rules, in the order in which they run. */
export const ruleCodes: readonly string[] = rules.map(({ code }) => code)

/** The code of a normalization rule. */
export type RuleCode = (typeof rules)[number]['code']
/** Rules by code; `false` leaves one out. */
export type RuleSwitches = { readonly [code in RuleCode]?: boolean }
