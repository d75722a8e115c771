import type { Edit, Span } from '@shuzhi/document'
import { endOfLine } from '../lines.ts'
import { isTerm, type QuoteMark } from './quote-marks.ts'
import type { Note, Rule } from './rule.ts'

/**
 * Pairs “ and ” within each paragraph. What is left over once all sound pairs are matched is repaired where two
 * neighbouring marks hold one plain expression between them, `”朗读者”`, and reported where they do not.
 */
export const reversedQuotes: Rule = {
  code: 'reversed-quotes',
  signs: '“”',
  examples: [
    { before: '开展”朗读者”活动、“七一”活动', after: '开展“朗读者”活动、“七一”活动' },
    { before: '坚持“书记抓“、“抓书记”', after: '坚持“书记抓”、“抓书记”' },
    {
      before: '增强”四个意识“、”四个自信“，做到”两个维护“',
      after: '增强“四个意识”、“四个自信”，做到“两个维护”',
    },
    { before: '增强四个意识”、“四个自信”', after: '增强四个意识”、“四个自信”' },
    { before: '增强四个意识”和“四个自信', after: '增强四个意识”和“四个自信' },
    { before: '“省级“优秀”支部”', after: '“省级“优秀”支部”' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (const marks of unsoundLines(text, places)) pairLine(text, marks, edits, notes)
    return { edits, notes }
  },
}

function pairLine(text: string, marks: readonly QuoteMark[], edits: Edit[], notes: Note[]): void {
  const loose = unmatched(text, marks)
  let chain: QuoteMark[] = []
  for (const [i, index] of loose.entries()) {
    const mark = marks[index]!
    const next = loose[i + 1]
    chain.push(mark)
    if (next === index + 1 && isPair(text, mark, marks[next]!)) continue
    settle(chain, edits, notes)
    chain = []
  }
}

/** The marks of each line whose marks do not pair off as they stand: such lines are few. */
function* unsoundLines(text: string, places: readonly number[]): Generator<QuoteMark[]> {
  for (let next = 0; next < places.length; ) {
    const from = next
    const lineEnd = endOfLine(text, places[from]!)
    let open = 0
    let sound = true
    while (next < places.length && places[next]! < lineEnd) {
      const mark = text.charCodeAt(places[next]!)
      if (mark === opener) open += 1
      else if (mark === closer) open -= 1
      if (open < 0) sound = false
      next += 1
    }
    if (!sound || open !== 0) yield places.slice(from, next).map((at) => ({ at, mark: text[at]! }))
    if (next === from) next += 1
  }
}

const opener = 0x201c
const closer = 0x201d

/**
 * Indices of the marks that no sound pair “…” takes up. In a paragraph that is not sound, “、做到” is no pair:
 * its marks belong to the expressions on either side.
 */
function unmatched(text: string, marks: readonly QuoteMark[]): number[] {
  const open: number[] = []
  const matched = new Set<number>()
  for (const [index, { mark }] of marks.entries()) {
    if (mark === '“') {
      open.push(index)
      continue
    }
    const opener = open.pop()
    if (opener === undefined) continue
    if (opener === index - 1 && /[、，；。,;]/.test(text[marks[opener]!.at + 1]!)) continue
    matched.add(opener).add(index)
  }
  return Array.from(marks.keys()).filter((index) => !matched.has(index))
}

/** Whether two marks, whatever their glyphs, plainly open and close one expression. `”…“` might also be what is left of two: it has to end at a boundary. */
function isPair(text: string, left: QuoteMark, right: QuoteMark): boolean {
  if (!isTerm(text.slice(left.at + 1, right.at))) return false
  if (left.mark !== '”' || right.mark !== '“') return true
  return isBoundary(text[left.at - 1]) || isBoundary(text[right.at + 1])
}

const isBoundary = (character: string | undefined): boolean =>
  character === undefined || /[\s，。；：、！？,;:!（）《》“”]/.test(character)

/** A chain of marks in which each two neighbours may be a pair: an even one pairs off in one way only, an odd one in none. */
function settle(chain: readonly QuoteMark[], edits: Edit[], notes: Note[]): void {
  for (const [i, { at, mark }] of chain.entries()) {
    const span: Span = [at, at + 1]
    if (chain.length % 2 === 1) {
      notes.push({ span, code: 'quote-unpaired', data: { mark } })
      continue
    }
    const right = i % 2 === 0 ? '“' : '”'
    if (mark === right) continue
    edits.push({ span, insert: right })
    notes.push({ span, code: 'quote-reversed', data: { right }, fix: right })
  }
}
