import { relativeDates } from '../lexicon/dates.ts'
import { namedSessions, sessionSeries } from '../lexicon/sessions.ts'
import { slogans } from '../lexicon/slogans.ts'
import { oncePerScan } from './once-per-scan.ts'
import type { Tokens } from './tokens.ts'
import { Trie } from './trie.ts'

/** A phrase that a lexicon has whole, where a word begins. */
export type Phrase = {
  kind: 'relative date' | 'session' | 'session series' | 'slogan'
  start: number
  end: number
}

const lists: readonly { kind: Phrase['kind']; words: readonly string[] }[] = [
  { kind: 'relative date', words: [...relativeDates.keys()] },
  { kind: 'session', words: namedSessions },
  { kind: 'session series', words: sessionSeries },
  { kind: 'slogan', words: slogans },
]
const trie = new Trie()
lists.forEach(({ words }, list) => {
  for (const word of words) trie.set(word, list)
})

/** The phrases of a text in order, the longest where several begin; none begins inside another. */
export const phrasesOf = oncePerScan(({ text, tokens }): readonly Phrase[] => {
  const phrases: Phrase[] = []
  let until = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const start = tokens.starts[index]!
    const length = start < until ? 0 : trie.longestAt(text, start)
    if (length === 0) continue
    const end = start + length
    const { kind } = lists[trie.get(text.slice(start, end))]!
    if (kind === 'slogan' && cutsWord(tokens, index, end)) continue
    until = end
    phrases.push({ kind, start, end })
  }
  return phrases
})

/** 三公 in 三公司: the last word goes on behind the phrase. */
function cutsWord({ ends }: Tokens, first: number, end: number): boolean {
  let last = first
  while (ends[last]! < end) last += 1
  return ends[last]! > end
}
