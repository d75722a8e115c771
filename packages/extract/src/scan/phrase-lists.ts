import { slogans } from '../lexicon/amounts/slogans.ts'
import { relativeDates } from '../lexicon/times/dates.ts'
import { namedSessions, sessionSeries } from '../lexicon/times/sessions.ts'
import { Trie } from './trie.ts'

/** What a phrase of a lexicon is. */
export type PhraseKind = 'relative date' | 'session' | 'session series' | 'slogan'

const lists: readonly { kind: PhraseKind; words: readonly string[] }[] = [
  { kind: 'relative date', words: [...relativeDates.keys()] },
  { kind: 'session', words: namedSessions },
  { kind: 'session series', words: sessionSeries },
  { kind: 'slogan', words: slogans },
]
const trie = new Trie()
lists.forEach(({ words }, list) => {
  for (const word of words) trie.set(word, list)
})

/** The characters that phrases begin with. */
export const phraseOpenings: string = lists.flatMap(({ words }) => words.map((word) => word[0])).join('')

/** The longest phrase that begins at a place of a text. */
export function phraseAt(text: string, at: number): { kind: PhraseKind; end: number } | undefined {
  const end = at + trie.longestAt(text, at)
  return end === at ? undefined : { kind: lists[trie.get(text.slice(at, end))]!.kind, end }
}
