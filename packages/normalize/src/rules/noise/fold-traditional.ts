import { traditionalForms } from '../../lexicon/site/traditional-forms.ts'

const simple = new Map<string, string>()
for (let at = 0; at < traditionalForms.length; at += 2)
  if (traditionalForms[at] !== traditionalForms[at + 1])
    simple.set(traditionalForms[at]!, traditionalForms[at + 1]!)

const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'g')
const any = new RegExp(traditional.source)

/** So many code units show how a text is written. */
const longestLook = 200

/** A text in the forms of the lexicons of sites, character for character at its place; most texts are in them already. */
export const foldTraditional = (text: string): string =>
  any.test(text.slice(0, longestLook))
    ? text.replace(traditional, (character) => simple.get(character)!)
    : text
