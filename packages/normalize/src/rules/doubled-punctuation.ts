import type { Edit } from '@shuzhi/document'
import type { Note, Rule } from './rule.ts'

/** Whether a code unit is one of ，。、；：, of which no two stand side by side (GB/T 15834). `！！` and `？！` may. */
const isPoint = (code: number): boolean =>
  code === 0xff0c || code === 0x3002 || code === 0x3001 || code === 0xff1b || code === 0xff1a

/** Makes one of a mark that stands twice; reports where two different ones meet or more than two, since nobody knows which is meant. */
export const doubledPunctuation: Rule = {
  code: 'doubled-punctuation',
  signs: '，。、；：',
  followedBy: '，。、；：',
  examples: [
    { before: '抓学习，，强引领。。', after: '抓学习，强引领。' },
    { before: '抓学习，。还有。。。真好！！', after: '抓学习，。还有。。。真好！！' },
  ],
  apply(text) {
    const edits: Edit[] = []
    const notes: Note[] = []
    for (let at = 1; at < text.length; at += 1) {
      if (!isPoint(text.charCodeAt(at)) || !isPoint(text.charCodeAt(at - 1))) continue
      const start = at - 1
      while (at < text.length && isPoint(text.charCodeAt(at))) at += 1
      const isTwice = at - start === 2 && text[start] === text[start + 1]
      if (isTwice) edits.push({ span: [start + 1, at], insert: '' })
      notes.push({
        span: [start, at],
        code: 'punctuation-doubled',
        data: { found: text.slice(start, Math.min(at, start + longestShown)) },
        ...(isTwice ? { fix: text[start]! } : {}),
      })
    }
    return { edits, notes }
  },
}

/** As much of a run is shown in the message. */
const longestShown = 10
