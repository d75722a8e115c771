import { oncePerScan } from './once-per-scan.ts'
import { openingsOf } from './openings.ts'
import { type PhraseKind, phraseAt } from './phrase-lists.ts'
import type { Tokens } from './tokens.ts'

/** A phrase that a lexicon has whole, where a word begins. */
export type Phrase = { kind: PhraseKind; start: number; end: number }

/** The phrases of a text in order, the longest where several begin; none begins inside another. */
export const phrasesOf = oncePerScan((scan): readonly Phrase[] => {
  const { text, tokens } = scan
  const phrases: Phrase[] = []
  let until = 0
  for (const index of openingsOf(scan).phrases) {
    const start = tokens.starts[index]!
    const phrase = start < until ? undefined : phraseAt(text, start)
    if (!phrase || (phrase.kind === 'slogan' && cutsWord(tokens, index, phrase.end))) continue
    until = phrase.end
    phrases.push({ kind: phrase.kind, start, end: phrase.end })
  }
  return phrases
})

/** 三公 in 三公司: the last word goes on behind the phrase. */
function cutsWord({ ends }: Tokens, first: number, end: number): boolean {
  let last = first
  while (ends[last]! < end) last += 1
  return ends[last]! > end
}
