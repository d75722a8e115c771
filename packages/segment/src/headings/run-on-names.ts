import type { Span } from '@shuzhi/document'
import { sentenceOpeners } from '../lexicon/sentence-openers.ts'
import { isPartName } from './part-names.ts'

/** A name of a part of a report that its text runs on from is at most this long. */
const longestName = 30

/** One of two characters may be a word of the sentence: 问题今年以来明显减少, 计划今年新建泵站3座. */
const shortestName = 4

/**
 * Where a name of a part of a report ends that its text runs on from, on a page that lost its breaks: before what opens a sentence (`一、主要工作今年以来，我局…`), save that 、 goes on with a list of names (`工作回顾、今年打算`).
 * The start where none does.
 */
export function runOnNameEnd(text: string, [from, end]: Span): number {
  const sentence = text.slice(from, Math.min(end, from + 2 * longestName))
  if (sentence.search(sentenceOpeners) < 0) return from
  for (const { index } of sentence.matchAll(sentenceOpeners)) {
    const named = index >= shortestName && index <= longestName && sentence[index - 1] !== '、'
    if (named && isPartName(sentence.slice(0, index))) return from + index
  }
  return from
}
