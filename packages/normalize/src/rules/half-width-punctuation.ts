import type { Edit } from '@shuzhi/document'
import { hanSigns, isHan } from '../han.ts'
import { endOfLine, startOfLine } from '../lines.ts'
import type { Note, Rule } from './rule.ts'

/** Half-width marks and their full-width forms. Not `?`, for which a lost character may stand, nor `.` and brackets, which have more than one. */
const fullWidthOf: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！' }

/** What may stand before and behind such a mark besides Chinese characters. */
const closers = '”’）》'
const openers = '“‘《'

const marks = Object.keys(fullWidthOf).join('')

/** Marks that are typed with a blank behind them, as in English; `: ` may set off a value. */
const spaced = ',;'

/** The kind of a work in a list of references, which has half-width marks with a blank (GB/T 7714). */
const reference = /\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]/

/**
 * Half-width punctuation between two Chinese characters becomes full-width (GB/T 15834), with the blank behind it; a comma or semicolon also between a
 * Chinese character and a figure, never between two figures.
 */
export const halfWidthPunctuation: Rule = {
  code: 'half-width-punctuation',
  signs: marks,
  followedBy: `${hanSigns}${openers} 0-9`,
  examples: [
    { before: '抓学习,强引领;抓队伍:“三会一课”,好', after: '抓学习，强引领；抓队伍：“三会一课”，好' },
    { before: '完成1,200件，比例3:1，A,B，时间12:30', after: '完成1,200件，比例3:1，A,B，时间12:30' },
    { before: '增长3.1%,居第2位;4月底完成', after: '增长3.1%，居第2位；4月底完成' },
    { before: '全市排名第3,增速2,000%;1,2,3', after: '全市排名第3，增速2,000%;1,2,3' },
    { before: '时间:12:30，比例:3', after: '时间:12:30，比例:3' },
    { before: '联系人: 张三', after: '联系人: 张三' },
    { before: '抓学习, 强引领; 抓队伍', after: '抓学习，强引领；抓队伍' },
    {
      before: '王伟, 李强. 基层治理研究[J]. 某学报, 2020',
      after: '王伟, 李强. 基层治理研究[J]. 某学报, 2020',
    },
    { before: '整?改', after: '整?改' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    const isReference = referenceLines(text)
    for (const next of places) {
      const at = next - 1
      const mark = text[at] ?? ''
      const right = fullWidthOf[mark]
      const isSpaced = text[next] === ' ' && spaced.includes(mark)
      const end = isSpaced ? next + 1 : next
      if (right === undefined || !parts(text[at - 1], text[end], spaced.includes(mark) && !isSpaced)) continue
      if (isSpaced && isReference(at)) continue
      edits.push({ span: [at, end], insert: right })
      notes.push({ span: [at, end], code: 'punctuation-half', data: { mark, right }, fix: right })
    }
    return { edits, notes }
  },
}

/** Tells for places in order whether they lie in a reference; each line is looked at once. */
function referenceLines(text: string): (at: number) => boolean {
  let lineEnd = -1
  let isReference = false
  return (at) => {
    if (at < lineEnd) return isReference
    lineEnd = endOfLine(text, at)
    isReference = reference.test(text.slice(startOfLine(text, at), lineEnd))
    return isReference
  }
}

/** Whether a mark between two characters parts Chinese text; with `figures` one of them may be a figure. */
const parts = (before: string | undefined, behind: string | undefined, figures: boolean): boolean => {
  const [left, right] = [ends(before), begins(behind)]
  return left && right ? true : figures && ((left && isFigure(behind)) || (right && isFigure(before)))
}

const isFigure = (character = ' '): boolean => /[0-9%‰℃]/.test(character)
const ends = (character = ' '): boolean => isHan(character.charCodeAt(0)) || closers.includes(character)
const begins = (character = ' '): boolean => isHan(character.charCodeAt(0)) || openers.includes(character)
