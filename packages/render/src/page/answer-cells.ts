import type { Element } from 'hast'
import type { Answer, Linked, Statement } from '../answers.ts'
import { element } from './element.ts'
import { fill, type Words } from './words.ts'

/** The heads of the columns: problems, causes, measures. */
export const answerHeads = (words: Words): Element[] =>
  [words.answers.problem, words.answers.cause, words.answers.measure].map((name) =>
    element('th', { scope: 'col' }, [name]),
  )

/** One problem beside its causes and measures; each leads to its place, and tells on hover why it stands here. `noProblem` stands for a problem that is none. */
export function answerCells(
  { problem, causes, measures }: Answer,
  words: Words,
  address: (anchor: string) => string,
  noProblem = words.answers.rest,
): Element[] {
  const hint = (text: string): Element => element('span', { className: ['hint'] }, [text])
  const link = ({ anchor, text }: Statement, by: Linked['by'] = []): Element =>
    element('a', { href: address(anchor), ...(by.length > 0 && { title: reasonsOf(by, words) }) }, [text])
  const list = (items: readonly Linked[], none: Element): Element =>
    items.length === 0
      ? none
      : element(
          'ul',
          {},
          items.map((item) => element('li', {}, [link(item, item.by)])),
        )
  const unanswered = element('span', { className: ['severity', 'info'] }, [words.answers.unanswered])
  return [
    element('td', { dataName: words.answers.problem }, [problem ? link(problem) : hint(noProblem)]),
    element('td', { dataName: words.answers.cause }, [list(causes, hint('—'))]),
    element('td', { dataName: words.answers.measure }, [list(measures, problem ? unanswered : hint('—'))]),
  ]
}

const reasonsOf = (by: Linked['by'], words: Words): string =>
  by.map(({ kind, words: shared }) => fill(words.answers.by[kind], { words: shared })).join('，')
