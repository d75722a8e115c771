import { readdirSync, readFileSync } from 'node:fs'
import { type Extracted, nodesOf } from '@shuzhi/document'
import { extract } from '@shuzhi/extract'
import { normalize } from '@shuzhi/normalize'
import { renderMarkdown } from '@shuzhi/render'
import { segment } from '@shuzhi/segment'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnnotation } from './evaluation/annotation.ts'

const read = (source: string | Uint8Array, path: string): Extracted =>
  extract(segment(normalize(source, { id: 'a', path })))

/** What has to be the same: characters but white space, the tree without places, the facts. */
function essenceOf({ text, tree, facts }: Extracted) {
  const words = (span: readonly [number, number]) => text.slice(...span).replace(/\s/g, '')
  const nodes = Array.from(nodesOf(tree), (node) => ({
    ...node,
    span: words(node.span),
    children: 'children' in node ? node.children.length : 0,
    ...('lead' in node && node.lead ? { lead: words(node.lead) } : {}),
  }))
  const told = facts.map((fact) => JSON.stringify({ ...fact, span: words(fact.span) }, wordsOf))
  function wordsOf(key: string, value: unknown): unknown {
    return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && key !== 'value'
      ? words([Number(value[0]), Number(value[1])])
      : value
  }
  return { text: text.replace(/\s/g, ''), nodes, facts: told }
}

const pieces = [
  ...[
    '工作总结',
    '述职报告',
    '各位领导：',
    '一、',
    '二、',
    '三、',
    '（一）',
    '（二）',
    '1.',
    '2．',
    '（1）',
    '①',
    '②',
    '第一，',
    '第二，',
  ],
  ...[
    '一是',
    '二是',
    '三是',
    '学习情况',
    '抓学习。',
    '抓落实；',
    '召开会议12次，',
    '整改**个，',
    '原因分析：',
    '存在问题',
    '下步打算',
  ],
  ...[
    '2023年1月5日',
    '张某某',
    'XX局',
    '　',
    ' ',
    '  ',
    '“四个意识”',
    '《条例》',
    '。',
    '，',
    '：',
    '**',
    '*',
    '__',
    '_',
    '# ',
    '- ',
    '+ ',
  ],
  ...[
    '1) ',
    '> ',
    '```',
    '`',
    '|',
    '| - |',
    '---',
    '===',
    '~~',
    '[a](b)',
    '![',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    '\\',
    '\\*',
    'http://a.cn',
    '$',
  ],
]

const folder = (name: string) => new URL(name, import.meta.url)
const sources = [
  ...readdirSync(folder('../seeds/')).map(
    (name) => [name, readFileSync(folder(`../seeds/${name}`))] as const,
  ),
  ...readdirSync(folder('registers/')).map(
    (name) => [name, parseAnnotation(readFileSync(folder(`registers/${name}`), 'utf8')).text] as const,
  ),
]

/** Throws where the Markdown of a text, read again, gives another document, or other Markdown. */
function assertRoundTrip(source: string | Uint8Array, write = renderMarkdown): void {
  const document = read(source, 'a.txt')
  const markdown = write(document)
  const again = read(markdown, 'a.md')
  expect(essenceOf(again)).toEqual(essenceOf(document))
  expect(bodyOf(write(again))).toBe(bodyOf(markdown))
}

/** Without the front matter, which tells of the source. */
const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n'))

describe('the Markdown that render writes gives the same document', () => {
  it.each(sources)('%s', (_, source) => assertRoundTrip(source))

  it('for any text made of what reports and Markdown are made of', () => {
    const line = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''))
    const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, (source) => assertRoundTrip(source)),
      { seed: Number(process.env.SEED ?? 73), numRuns: Number(process.env.RUNS ?? 1000) },
    )
  })

  it.each([
    [
      'paragraphs that a hard wrap broke below an indent',
      '在沙岭农场防汛抢险工作总结大会暨冬修水利\n动员会上的汇报提纲和说明，\n\u3000\u3000各分场要点：险工险段的石料编织袋铅丝和\n排涝机泵都已备齐',
    ],
    [
      'a title that a hard wrap broke below a whole one',
      '沙岭农场二〇二四年防汛抢险和冬修水利工作总结\n汇报提纲\n 在全场职工代表、各分场场长与机泵站站长会议：第\n二次会议上的工作总结',
    ],
    [
      'a title that a hard wrap broke and that ends in no word of titles',
      '沙岭农场二〇二四年防汛抢险和冬修水利工作的\n几点看法\n今年入汛以来全场干部职工日夜守堤险工险段处\n置及时有效全年抢护管涌三处没有一处决口全场\n职工没有一人受伤直到汛期结束。',
    ],
    [
      'a paragraph that a hard wrap broke between its sentences, and before its points',
      '沙岭农场防汛工作总结\n\u3000\u3000今年入汛以来全场干部职工日夜守堤，险工险段处置及时有效。\n全年抢护管涌三处，没有一处决口，职工财产没有受到损失。主要做\n法有以下这两个方面，都是全场职工多年来摸索总结出来的好办法：\n一是备足石料。二是分段包干。\n\u3000\u3000明年继续这样做。',
    ],
  ])('for %s', (_, source) => assertRoundTrip(source))

  it('and the check fires where lines are lost', () => {
    const source = '工作总结\n一、学习\n为此，一是抓学习。二是抓落实。\n二、不足\n能力不强。'
    assertRoundTrip(source)
    expect(() =>
      assertRoundTrip(source, (document) => renderMarkdown(document).replaceAll('\n\n', '\n')),
    ).toThrow()
    expect(() =>
      assertRoundTrip(source, (document) => renderMarkdown(document).replace('\n- ', '\n\n- ')),
    ).toThrow()
  })
})

/** The title's lines and the headings of a source. */
const headsOf = (source: string, path: string): string[] => {
  const { text, tree } = read(source, path)
  return Array.from(nodesOf(tree)).flatMap(({ type, span }) =>
    type === 'title' || type === 'heading' ? [text.slice(...span)] : [],
  )
}

it('a heading of the first level below a whole title is no second line of it', () => {
  const body = '\n\n清淤12公里。\n\n## 东河\n\n清淤3公里。'
  expect(headsOf(`# 沙岭水务所2023年工作总结\n\n# 河道治理${body}`, 'a.md')).toEqual([
    '沙岭水务所2023年工作总结',
    '河道治理',
    '东河',
  ])
  expect(headsOf(`# 沙岭水务所2023年工作总结\n# 河道治理情况${body}`, 'a.md')).toEqual([
    '沙岭水务所2023年工作总结',
    '河道治理情况',
    '东河',
  ])
  const { tree } = read(`# 沙岭水务所2023年工作总结\n\n# 河道治理${body}`, 'a.md')
  expect(tree.children.map(({ type }) => type)).toEqual(['title', 'section'])
})

it('a line break that HTML writes as a reference ends a line', () => {
  const lines = ['沙岭水务所工作总结', '一、修路', '修路3公里，方便出行。', '二、治水', '清淤3公里。']
  for (const end of ['&#xA;', '&#10;', '&#13;\n'])
    expect(headsOf(`<pre>${lines.join(end)}</pre>`, 'a.html')).toEqual([lines[0], lines[1], lines[3]])
})

it.each(sources)('%s is the same text under the name of a Markdown file', (_, source) => {
  const { text, masks } = normalize(source, { id: 'a', path: 'a.txt' })
  expect(normalize(source, { id: 'a', path: 'a.md' })).toMatchObject({ text, masks })
})
