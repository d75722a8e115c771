import type { Rule } from '../src/rules/rule.ts'
import { signTables } from '../src/sign-tables.ts'
import { placesOf, survey } from '../src/survey.ts'

/** The places that a text has for one rule. */
export const placesFor = (rule: Rule, text: string): number[] => placesOf(survey(text, signTables([rule])), 1)

/** What one rule does to a text. */
export const runRule = (rule: Rule, text: string) => rule.apply(text, placesFor(rule, text))
