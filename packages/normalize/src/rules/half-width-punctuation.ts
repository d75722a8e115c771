import type { Edit } from '@shuzhi/document'
import { hanSigns, isHan } from '../han.ts'
import type { Note, Rule } from './rule.ts'

/** Half-width marks and their full-width forms. Not `?`, for which a lost character may stand, nor `.` and brackets, which have more than one. */
const fullWidthOf: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！' }

/** What may stand before and behind such a mark besides Chinese characters. */
const closers = '”’）》'
const openers = '“‘《'

const marks = Object.keys(fullWidthOf).join('')

/** Half-width punctuation right between two Chinese characters becomes full-width (GB/T 15834). */
export const halfWidthPunctuation: Rule = {
  code: 'half-width-punctuation',
  signs: marks,
  followedBy: `${hanSigns}${openers}`,
  examples: [
    { before: '抓学习,强引领;抓队伍:“三会一课”,好', after: '抓学习，强引领；抓队伍：“三会一课”，好' },
    { before: '完成1,200件，比例3:1，A,B，时间12:30', after: '完成1,200件，比例3:1，A,B，时间12:30' },
    { before: '联系人: 张三', after: '联系人: 张三' },
    { before: '整?改', after: '整?改' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (const next of places) {
      const at = next - 1
      const mark = text[at] ?? ''
      const right = fullWidthOf[mark]
      if (right === undefined || !ends(text[at - 1]) || !begins(text[next])) continue
      edits.push({ span: [at, at + 1], insert: right })
      notes.push({ span: [at, at + 1], code: 'punctuation-half', data: { mark, right }, fix: right })
    }
    return { edits, notes }
  },
}

const ends = (character = ' '): boolean => isHan(character.charCodeAt(0)) || closers.includes(character)
const begins = (character = ' '): boolean => isHan(character.charCodeAt(0)) || openers.includes(character)
