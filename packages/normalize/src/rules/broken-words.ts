import type { Edit } from '@shuzhi/document'
import { innerBlanks } from '../blank.ts'
import { hanSigns, isHan } from '../han.ts'
import type { Note, Rule } from './rule.ts'

/** A blank is looked at where this many Chinese characters run on both sides of it: running text, no name set wide, no list of words. */
const running = 4

/** Evidence that a document was broken like this: so many words that stand whole elsewhere, and most of all such blanks. */
const leastBroken = 3
const leastShare = 0.6

/** A word counts as one when it stands whole this often. */
const leastWhole = 2

/** A blank between two Chinese characters: `word` is what they make without it. */
type Gap = { at: number; word: string }

/** Cuts the blanks that line wraps left inside words, `召开会 议`, where the whole document shows that they are such: the words stand whole elsewhere. */
export const brokenWords: Rule = {
  code: 'broken-words',
  signs: hanSigns,
  followedBy: innerBlanks,
  examples: [
    {
      before:
        '认真组织召开会 议研究部署，会议提出要求，各级党员干 部带头落实，党员干部积极参与，干部会议如期举行，全面推动工作落 实到位落实见效',
      after:
        '认真组织召开会议研究部署，会议提出要求，各级党员干部带头落实，党员干部积极参与，干部会议如期举行，全面推动工作落实到位落实见效',
    },
    {
      before: '优秀共产党员 优秀党务工作者 先进基层党组织',
      after: '优秀共产党员 优秀党务工作者 先进基层党组织',
    },
    { before: '局长 张 三', after: '局长 张 三' },
  ],
  apply(text, places) {
    const gaps = findGaps(text, places)
    if (gaps.length < leastBroken) return { edits: [] }
    const counts = countWords(text, new Set(gaps.map(({ word }) => word)))
    const broken = gaps.filter(({ word }) => counts.get(word)! >= leastWhole)
    if (broken.length < leastBroken || broken.length < gaps.length * leastShare) return { edits: [] }
    const edits: Edit[] = broken.map(({ at }) => ({ span: [at, at + 1], insert: '' }))
    const notes: Note[] = broken.map(({ at, word }) => ({
      span: [at - 1, at + 2],
      code: 'space-inside',
      data: { found: text.slice(at - 1, at + 2) },
      fix: word,
    }))
    return { edits, notes }
  },
}

function findGaps(text: string, places: readonly number[]): Gap[] {
  const gaps: Gap[] = []
  for (const at of places) {
    if (
      innerBlanks.includes(text[at]!) &&
      isRunning(text, at - running, at) &&
      isRunning(text, at + 1, at + 1 + running)
    )
      gaps.push({ at, word: text[at - 1]! + text[at + 1]! })
  }
  return gaps
}

function isRunning(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isHan(text.charCodeAt(at))) return false
  return true
}

function countWords(text: string, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map(Array.from(words, (word) => [word, 0]))
  // A table is far faster than a set for what is asked of every character.
  const opens = new Uint8Array(65_536)
  for (const word of words) opens[word.charCodeAt(0)] = 1
  for (let at = 0; at < text.length - 1; at += 1) {
    if (opens[text.charCodeAt(at)] === 0) continue
    const word = text.slice(at, at + 2)
    const count = counts.get(word)
    if (count !== undefined) counts.set(word, count + 1)
  }
  return counts
}
