import type { Rule } from '../src/rules/rule.ts'
import { type Signs, type SignTables, signTables } from '../src/sign-tables.ts'
import { placesOf, survey } from '../src/survey.ts'

/** The tables of each rule's signs: a property asks for the same ones thousands of times. */
const tables = new Map<string, SignTables>()

function tablesOf(rule: Signs): SignTables {
  const key = JSON.stringify([rule.signs, rule.followedBy])
  const known = tables.get(key) ?? signTables([rule])
  tables.set(key, known)
  return known
}

/** The places that a text has for one rule. */
export const placesFor = (rule: Rule, text: string): number[] => placesOf(survey(text, tablesOf(rule)), 1)

/** What one rule does to a text. */
export const runRule = (rule: Rule, text: string) => rule.apply(text, placesFor(rule, text))
