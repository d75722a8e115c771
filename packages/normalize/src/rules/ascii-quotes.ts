import type { Edit } from '@shuzhi/document'
import { endOfLine, startOfLine } from '../lines.ts'
import { isTerm, marksBetween, type QuoteMark } from './quote-marks.ts'
import type { Note, Rule } from './rule.ts'

/** Two marks that open and close a quotation, and what they should be. */
type Pair = { opener: QuoteMark; closer: QuoteMark; right: string }

/**
 * Turns `"四个意识"` into `“四个意识”` where all marks of the paragraph pair off round plain Chinese quotations, also with the partner of a lone “ or ”.
 * Inside “” they become ‘’. Where they cannot pair off, they are reported.
 */
export const asciiQuotes: Rule = {
  code: 'ascii-quotes',
  signs: '"＂',
  examples: [
    { before: '增强"四个意识"、坚定"四个自信"', after: '增强“四个意识”、坚定“四个自信”' },
    { before: '他说："抓学习，强引领。"大家赞成。', after: '他说：“抓学习，强引领。”大家赞成。' },
    { before: '坚持"三会一课”、“主题党日＂制度', after: '坚持“三会一课”、“主题党日”制度' },
    { before: '开展"守纪律、树新风"活动', after: '开展“守纪律、树新风”活动' },
    { before: '增强"四个意识、"四个自信', after: '增强"四个意识、"四个自信' },
    { before: '领悟“坚持"两个确立"的意义”', after: '领悟“坚持‘两个确立’的意义”' },
    { before: '用5"屏的"党员"终端', after: '用5"屏的“党员”终端' },
    { before: '屏幕为5"和6"的中文手机', after: '屏幕为5"和6"的中文手机' },
    { before: '增强"四个意识、“四个自信”', after: '增强"四个意识、“四个自信”' },
    { before: '"抓学习，再"抓落实"，好"', after: '"抓学习，再"抓落实"，好"' },
    { before: '<a href="首页">', after: '<a href="首页">' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    let done = -1
    for (const at of places) {
      if (at < done) continue
      done = endOfLine(text, at)
      settle(
        text,
        marksBetween(text, startOfLine(text, at), done, '"＂“”').filter(isQuote(text)),
        edits,
        notes,
      )
    }
    return { edits, notes }
  },
}

const isStraight = ({ mark }: QuoteMark): boolean => mark === '"' || mark === '＂'

/** Whether a mark is one: what `=` opens is code, and a straight mark after a digit means inches unless it closes what a straight one opened. */
function isQuote(text: string): (mark: QuoteMark) => boolean {
  let open = false
  let code = false
  return (mark) => {
    if (!isStraight(mark)) return true
    const before = text[mark.at - 1] ?? ''
    if (code || (!open && /[\d=]/.test(before))) {
      code = !code && before === '='
      return false
    }
    open = !open
    return true
  }
}

function settle(text: string, marks: readonly QuoteMark[], edits: Edit[], notes: Note[]): void {
  const pairs = pairsOf(marks)
  if (!pairs?.every((pair) => isQuotation(text, pair))) {
    const loose = pairs ? [] : marks.filter(isStraight)
    for (const { at, mark } of loose)
      notes.push({ span: [at, at + 1], code: 'quote-unpaired', data: { mark } })
    return
  }
  const changed = pairs
    .flatMap(({ opener, closer, right }) => [
      { ...opener, right: right[0]! },
      { ...closer, right: right[1]! },
    ])
    .filter(isStraight)
    .sort((a, b) => a.at - b.at)
  for (const { at, mark, right } of changed) {
    edits.push({ span: [at, at + 1], insert: right })
    notes.push({ span: [at, at + 1], code: 'quote-ascii', data: { mark, right }, fix: right })
  }
}

/** The pairs that have a straight mark, null where the marks of the line do not pair off. */
function pairsOf(marks: readonly QuoteMark[]): Pair[] | null {
  const pairs: Pair[] = []
  const isSound = pairsOff(marks.filter((mark) => !isStraight(mark)))
  let depth = 0
  let open: QuoteMark | null = null
  for (const mark of marks) {
    if (isSound && !isStraight(mark)) {
      // The marks “” pair off by themselves: no straight pair goes over one.
      if (open) return null
      depth += mark.mark === '“' ? 1 : -1
    } else if (open && mark.mark !== '“') {
      if (isStraight(open) || isStraight(mark))
        pairs.push({ opener: open, closer: mark, right: depth > 0 ? '‘’' : '“”' })
      open = null
    } else if (open || mark.mark === '”') return null
    else open = mark
  }
  return open ? null : pairs
}

/** Whether each “ has its ”. */
function pairsOff(marks: readonly QuoteMark[]): boolean {
  let depth = 0
  for (const { mark } of marks) {
    depth += mark === '“' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Whether a stretch is expressions side by side, 正风肃纪、争做好干警: a 、 at its end would belong between two quotations. */
const isList = (between: string): boolean => !/^、|、$/.test(between) && isTerm(between.replaceAll('、', ''))

/** Whether two marks plainly hold a quotation: an expression, some side by side, or speech that is set off by points on both sides. */
function isQuotation(text: string, { opener, closer }: Pair): boolean {
  const between = text.slice(opener.at + 1, closer.at)
  if (isTerm(between) || isList(between)) return true
  const isSetOff = /[：，。；！？、（]/.test(text[opener.at - 1] ?? '。')
  const isEnd =
    /[。！？…]/.test(between.at(-1) ?? '') || /[，。；：！？、）\s]/.test(text[closer.at + 1] ?? '。')
  return isSetOff && isEnd && /\p{Script=Han}/u.test(between) && !/^\s|\s$/.test(between)
}
