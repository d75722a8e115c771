import type { Element } from 'hast'
import type { Answer } from '../answers.ts'
import { answerCells, answerHeads } from '../page/answer-cells.ts'
import { element } from '../page/element.ts'
import type { Words } from '../page/words.ts'
import type { Summary } from '../summary.ts'
import { reportLink } from './report-link.ts'

/** Up to so many reports the list stands open: it is what one compares. */
const few = 20

const nothing: Answer = { problem: null, causes: [], measures: [] }

/** The problems of so many reports beside their causes and measures, each linked to its place; `rows` stands for what `answerRows` gives. */
export const answerList = (reports: number, rows: string, words: Words): Element =>
  element('details', { id: 'ui-answers', open: reports <= few }, [
    element('summary', {}, [element('h2', {}, [words.answers.heading])]),
    element('table', { className: ['answers'] }, [
      element('thead', {}, [
        element('tr', {}, [
          element('th', { scope: 'col' }, [words.index.columns.report]),
          ...answerHeads(words),
        ]),
      ]),
      element('tbody', { lang: 'zh-Hans' }, [rows]),
    ]),
  ])

/** The rows of one report. */
export function answerRows(summary: Summary, words: Words): Element[] {
  const answers = summary.answers.length > 0 ? summary.answers : [nothing]
  const name = element('th', { scope: 'row', rowSpan: answers.length }, [
    element('a', { href: reportLink(summary) }, [summary.title ?? words.untitled]),
  ])
  const noProblem = answers.some(({ problem }) => problem) ? words.answers.rest : words.answers.none
  return answers.map((answer, i) =>
    element('tr', {}, [
      ...(i === 0 ? [name] : []),
      ...answerCells(answer, words, (anchor) => reportLink(summary, anchor), noProblem),
    ]),
  )
}
