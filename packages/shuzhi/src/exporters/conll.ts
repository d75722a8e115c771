import { type Extracted, type Fact, leavesOf } from '@shuzhi/document'
import type { TextExporter } from './exporter.ts'
import { outermost } from './outermost.ts'

/**
 * One character a line with its label, a blank line between sentences, `-DOCSTART-` before each document: CoNLL-2003 in its
 * two-column form, with characters for words, as is usual for Chinese. Labels are BIO over the outermost facts; white space is left out.
 */
export const conll: TextExporter = { kind: 'text', part: toConll }

function toConll(document: Extracted): string {
  const { text } = document
  const facts = outermost(document.facts)
  const lines = [`-DOCSTART- O\n\n`]
  let next = 0
  for (const leaf of leavesOf(document.tree)) {
    let wrote = false
    for (let at = leaf.span[0]; at < leaf.span[1]; ) {
      const character = String.fromCodePoint(text.codePointAt(at)!)
      while (next < facts.length && facts[next]!.span[1] <= at) next += 1
      if (!/\s/u.test(character)) {
        lines.push(`${character} ${labelOf(facts[next], at)}\n`)
        wrote = true
      }
      at += character.length
    }
    if (wrote) lines.push('\n')
  }
  return lines.join('')
}

function labelOf(fact: Fact | undefined, at: number): string {
  if (!fact || at < fact.span[0]) return 'O'
  return `${at === fact.span[0] ? 'B' : 'I'}-${fact.type}`
}
