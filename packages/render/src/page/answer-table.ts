import type { Element } from 'hast'
import type { Answer } from '../answers.ts'
import { answerCells, answerHeads } from './answer-cells.ts'
import { element } from './element.ts'
import type { Words } from './words.ts'

/** The problems of a report beside their causes and measures (整改对照). Null where it states no problem. */
export function answerTable(answers: readonly Answer[], words: Words): Element | null {
  if (!answers.some(({ problem }) => problem)) return null
  return element('section', { id: 'ui-answers', ariaLabelledBy: ['ui-answers-name'] }, [
    element('h2', { id: 'ui-answers-name' }, [words.answers.heading]),
    element('table', { className: ['answers'] }, [
      element('thead', {}, [element('tr', {}, answerHeads(words))]),
      element(
        'tbody',
        { lang: 'zh-Hans' },
        answers.map((answer) =>
          element(
            'tr',
            {},
            answerCells(answer, words, (anchor) => `#${encodeURIComponent(anchor)}`),
          ),
        ),
      ),
    ]),
  ])
}
