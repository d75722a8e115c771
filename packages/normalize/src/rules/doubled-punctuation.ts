import type { Edit } from '@shuzhi/document'
import type { Note, Rule } from './rule.ts'

/** The points of which no two stand side by side (GB/T 15834). `！！` and `？！` may. */
const points = '，。、；：'

/** 1 for each of them: a table is what answers fastest for every character. */
const isPoint = new Uint8Array(65_536)
for (const point of points) isPoint[point.charCodeAt(0)] = 1

/** Makes one of a mark that stands twice; reports where two different ones meet or more than two, since nobody knows which is meant. */
export const doubledPunctuation: Rule = {
  code: 'doubled-punctuation',
  signs: points,
  followedBy: points,
  examples: [
    { before: '抓学习，，强引领。。', after: '抓学习，强引领。' },
    { before: '抓学习，。还有。。。真好！！', after: '抓学习，。还有。。。真好！！' },
  ],
  apply(text) {
    const edits: Edit[] = []
    const notes: Note[] = []
    let before = 0
    for (let at = 0; at < text.length; at += 1) {
      const here = isPoint[text.charCodeAt(at)]!
      const isSecond = (here & before) === 1
      before = here
      if (!isSecond) continue
      const start = at - 1
      while (isPoint[text.charCodeAt(at)] === 1) at += 1
      before = 0
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
