import type { Extracted } from '@shuzhi/document'
import { extract } from '@shuzhi/extract'
import { normalize } from '@shuzhi/normalize'
import { segment } from '@shuzhi/segment'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const report =
  '今年以来，全站坚持问题导向，先后召开推进会12次，围绕“一河一策”组织巡查120余次，清理垃圾五十三吨，加固堤防三十余处，' +
  '得到了县委书记王立新同志的充分肯定，青柳镇水利管理站和县水利局共同完成了《青柳镇防汛预案》的修订，累计投入资金3,200万元。'
const title = '青柳镇水利站二〇二三年度工作总结'

const documentOf = (text: string): Extracted => extract(segment(normalize(text, { id: 'a', path: 'a.txt' })))

/** The facts with their texts, line breaks left out. */
const told = ({ text, facts }: Extracted) => {
  const words = (span: readonly [number, number]) => text.slice(...span).replaceAll('\n', '')
  return facts.map((fact) => ({
    ...fact,
    span: words(fact.span),
    ...(fact.type === 'quantity' && {
      action: fact.action && words(fact.action.span),
      object: fact.object && words(fact.object.span),
    }),
  }))
}

/** A text in lines of `width` columns, two for a Chinese character, as a page in print has them: none begins with a mark that closes or ends with one that opens. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let columns = 0
  for (const [at, character] of [...text].entries()) {
    const opens = '“《'.includes(text[at - 1] ?? '-')
    if (columns === 0 || (columns >= width && !'，。”》'.includes(character) && !opens)) {
      lines.push('')
      columns = 0
    }
    lines[lines.length - 1] += character
    columns += /[ -~]/.test(character) ? 1 : 2
  }
  return lines.join('\n')
}

it('finds in a hard-wrapped text what it finds in a whole one, whatever word is torn', () => {
  const whole = told(documentOf(`${title}\n${report.repeat(4)}`))
  expect(whole.length).toBeGreaterThan(40)
  fc.assert(
    fc.property(fc.integer({ min: 44, max: 90 }), (width) => {
      expect(told(documentOf(`${title}\n${wrapped(report.repeat(4), width)}`))).toEqual(whole)
    }),
    { numRuns: 30 },
  )
})

it('tells facts in the places of the wrapped text', () => {
  const document = documentOf(`${title}\n${wrapped(report.repeat(4), 60)}`)
  const torn = document.facts.filter(({ span }) => document.text.slice(...span).includes('\n'))
  expect(torn.length).toBeGreaterThan(0)
  for (const { span } of torn) expect(document.text.slice(...span)).toMatch(/^\S[^\n]*\n?[^\n]*\S$/)
})
