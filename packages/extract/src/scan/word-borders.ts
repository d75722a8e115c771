import type { Scan } from './scan.ts'

/** Whether a word of the text as it was cut ends at a place. */
export const endsWord = ({ tokens }: Scan, at: number): boolean => tokens.ends[tokens.from(at) - 1] === at

/** Whether the last character of a word opens another one with what follows: 代 of 年代 in 20年代写, 间 of 年间 in 2018年间隔. */
export const opensOther = ({ text, tokens }: Scan, at: number): boolean =>
  tokens.at(at) < 0 && tokens.dictionary.trie.longestAt(text, at) > 1
