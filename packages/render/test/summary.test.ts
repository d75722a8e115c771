import { expect, test } from 'vitest'
import { Summary, summarize } from '../src/summary.ts'
import { build, paragraph, sentence, title } from './build-document.ts'
import { sampleReport } from './sample-report.ts'

const summary = summarize(sampleReport())

test('a summary is plain JSON of its schema', () => {
  expect(Summary.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary)
})

test('it counts what is there', () => {
  expect(summary).toMatchObject({
    title: '柳溪镇党委书记抓基层党建工作2022年度述职报告',
    year: 2022,
    sections: 6,
    points: 4,
    quantities: { filled: 2, blank: 2 },
    findings: { error: 0, warning: 3, info: 0 },
  })
  expect(summary.characters).toBe(sampleReport().text.replace(/\s/g, '').length)
  expect(Object.values(summary.roles).reduce((sum, n) => sum + n)).toBe(summary.characters)
  expect(summary.roles.causes).toBe('究其原因，主要是作风不够扎实。'.length)
})

test('its ledger names what was done to what, and where', () => {
  expect(summary.ledger[0]).toMatchObject({
    section: '（一）抓学习、强引领',
    action: '召开',
    object: '专题会议',
    value: null,
    masked: true,
    unit: '次',
    text: '**次',
  })
  expect(summary.ledger.map(({ value }) => value)).toEqual([null, 32, 5, null])
})

test('a report without title or date has neither', () => {
  const bare = summarize(build([paragraph(sentence('一年来工作平稳。'))]))
  expect(bare).toMatchObject({ title: null, year: null, sections: 0 })
  expect(summarize(build([title('工作总结')])).title).toBe('工作总结')
})
