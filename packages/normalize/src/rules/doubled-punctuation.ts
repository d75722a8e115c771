import type { Edit } from '@shuzhi/document'
import type { Note, Rule } from './rule.ts'

/** The points of which no two stand side by side (GB/T 15834). `！！` and `？！` may. */
const points = '，。、；：'

/** Makes one of a mark that stands twice; reports where two different ones meet or more than two, since nobody knows which is meant. */
export const doubledPunctuation: Rule = {
  code: 'doubled-punctuation',
  signs: points,
  followedBy: points,
  examples: [
    { before: '抓学习，，强引领。。', after: '抓学习，强引领。' },
    { before: '抓学习，。还有。。。真好！！', after: '抓学习，。还有。。。真好！！' },
  ],
  apply(text, places) {
    const edits: Edit[] = []
    const notes: Note[] = []
    let end = 0
    for (const at of places) {
      const start = at - 1
      if (start < end || !isPoint(text[start]) || !isPoint(text[at])) continue
      end = at + 1
      while (isPoint(text[end])) end += 1
      const isTwice = end - start === 2 && text[start] === text[at]
      if (isTwice) edits.push({ span: [at, end], insert: '' })
      notes.push({
        span: [start, end],
        code: 'punctuation-doubled',
        data: { found: text.slice(start, Math.min(end, start + longestShown)) },
        ...(isTwice ? { fix: text[start]! } : {}),
      })
    }
    return { edits, notes }
  },
}

const isPoint = (character = ' '): boolean => points.includes(character)

/** As much of a run is shown in the message. */
const longestShown = 10
