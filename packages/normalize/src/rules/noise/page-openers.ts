import { eachLine } from '../../lines.ts'
import type { Cut } from '../rule.ts'

/** A page's number before its text, the pages set one below the other: `2、吨，比上年增长` behind `总产 6.3 万`. */
const opener = /^([ \t\u3000]{0,8})(\d{1,4})[、.．][ \t]?/

/** So many pages, each so long in code units, show that numbers count pages. */
const leastPages = 3
const leastPage = 200

/** A line that breaks off in mid-sentence. */
const torn = /[^\s。！？：；…”）】.!?:;)]\s*$/

/** Whether a text may begin with the number of its first page. */
export const mayOpenPages = (text: string): boolean => opener.exec(text.slice(0, 16))?.[2] === '1'

/** The numbers of pages, where every line of the text but the first opens in mid-sentence with the next number. Headings stand behind whole sentences. */
export function pageOpeners(text: string): Cut[] {
  const cuts: Cut[] = []
  let before = ''
  let isPages = mayOpenPages(text)
  eachLine(text, (start, end) => {
    if (!isPages || start === end) return
    const mark = opener.exec(text.slice(start, Math.min(end, start + 16)))
    isPages =
      mark !== null &&
      Number(mark[2]) === cuts.length + 1 &&
      (cuts.length === 0 || (before.length >= leastPage && torn.test(before.slice(-8))))
    if (!isPages) return
    before = text.slice(start, end)
    cuts.push({ span: [start + mark![1]!.length, start + mark![0].length], kind: 'page-number' })
  })
  return isPages && cuts.length >= leastPages ? cuts : []
}
