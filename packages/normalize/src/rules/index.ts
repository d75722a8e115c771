import { asciiQuotes } from './ascii-quotes.ts'
import { blanks } from './blanks.ts'
import { controlCharacters } from './control-characters.ts'
import { fullWidth } from './full-width.ts'
import { lineEndings } from './line-endings.ts'
import { noiseLines } from './noise-lines.ts'
import { reversedQuotes } from './reversed-quotes.ts'
import type { Rule } from './rule.ts'
import { siteMarks } from './site-marks.ts'
import { strayBlanks } from './stray-blanks.ts'

/** All rules, in the order in which they run: characters, noise, blanks, then what looks at whole paragraphs. */
export const rules = [
  lineEndings,
  controlCharacters,
  siteMarks,
  fullWidth,
  noiseLines,
  blanks,
  strayBlanks,
  asciiQuotes,
  reversedQuotes,
] as const satisfies readonly Rule[]

export type RuleCode = (typeof rules)[number]['code']
/** Rules by code; `false` leaves one out. */
export type RuleSwitches = { readonly [code in RuleCode]?: boolean }
