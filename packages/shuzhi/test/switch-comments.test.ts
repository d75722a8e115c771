import { describe, expect, it } from 'vitest'
import { processSource } from '../src/process-source.ts'

const codesOf = (source: string, path: string) =>
  processSource(source, { id: 'a', path }).findings.map(({ code }) => code)

const report = (before: string, after: string) =>
  `# 工作总结\n\n## 一、工作情况\n\n${before}\n\n走访居民**户。组织”邻里节”活动。\n\n${after}\n\n整治环境**处。\n`

describe('comments in Markdown', () => {
  it.each([
    ['', '', ['blank', 'quote-reversed', 'blank']],
    ['<!-- shuzhi-disable blank -->', '', ['quote-reversed']],
    ['<!-- shuzhi-disable blank -->', '<!-- shuzhi-enable blank -->', ['quote-reversed', 'blank']],
    ['<!-- shuzhi-disable blank quote-reversed -->', '<!-- shuzhi-enable -->', ['blank']],
    ['<!--shuzhi-disable-->', '<!-- shuzhi-enable blank -->', ['blank']],
    ['<!-- shuzhi-disable -->', '', []],
    // Comments that say something else, and one in a block of code, which is text.
    ['<!-- shuzhi-disabled blank -->', '<!-- see shuzhi-disable -->', ['blank', 'quote-reversed', 'blank']],
    ['`<!-- shuzhi-disable -->`', '', ['blank', 'quote-reversed', 'blank']],
  ])('%s … %s', (before, after, codes) => {
    expect(codesOf(report(before, after), 'a.md')).toEqual(codes)
  })

  it('name a code that there is not in a finding', () => {
    expect(codesOf(report('<!-- shuzhi-disable blanks -->', ''), 'a.md')).toEqual([
      'switch-unknown',
      'blank',
      'quote-reversed',
      'blank',
    ])
  })
})

it('work in HTML and not in plain text', () => {
  const html =
    '<h1>工作总结</h1><!-- shuzhi-disable blank --><p>走访居民**户。</p><!-- shuzhi-enable --><p>整治环境**处。</p>'
  expect(codesOf(html, 'a.html')).toEqual(['blank'])
  expect(codesOf('工作总结\n<!-- shuzhi-disable blank -->\n走访居民**户。\n', 'a.txt')).toContain('blank')
})
