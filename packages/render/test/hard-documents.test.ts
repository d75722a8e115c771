import { type Extracted, leavesOf } from '@shuzhi/document'
import { describe, expect, test } from 'vitest'
import { renderIndex } from '../src/index-page/grow-index.ts'
import { renderMarkdown, renderPage } from '../src/render.ts'
import { summarize } from '../src/summary.ts'
import {
  blank,
  build,
  enumeration,
  heading,
  marker,
  paragraph,
  point,
  quantity,
  section,
  sentence,
  title,
} from './build-document.ts'
import { readWithMarkdownIt, readWithRemark, withoutFrontMatter } from './read-markdown.ts'
import { byId, elementsOf, readPage, textOf } from './read-page.ts'

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

function manyFacts(): Extracted {
  const document = build([title('台账'), '\n', paragraph(sentence('走访**户，'.repeat(10_000)))])
  const at = (i: number): [number, number] => [5 + 6 * i, 8 + 6 * i]
  return {
    ...document,
    facts: times(10_000, (i) => quantity(at(i), null, '户')),
    masks: times(10_000, (i) => ({ span: [at(i)[0], at(i)[0] + 2], kind: 'asterisk' })),
    findings: times(10_000, (i) => blank([at(i)[0], at(i)[0] + 2])),
  }
}

type Nested = ReturnType<typeof section>
const deepSections = (levels: number): Nested =>
  times(levels, (i) => levels - i).reduce<Nested | undefined>(
    (inner, depth) =>
      section(String(depth), 'other', heading(depth, `第${depth}层`), ...(inner ? ['\n', inner] : [])),
    undefined,
  )!

type Points = ReturnType<typeof enumeration>
const deepPoints = (levels: number): Points =>
  times(levels, (i) => levels - i).reduce<Points | undefined>(
    (inner, depth) =>
      enumeration(
        point(`p${depth}`, depth, marker('一是'), sentence(`第${depth}层。`), ...(inner ? [inner] : [])),
      ),
    undefined,
  )!

/** The first, some and the last character of each plane that a string can hold, those apart that no XML or HTML may. */
const planes = times(17, (plane) =>
  [0x20, 0xa1, 0xe000, 0xfffd].map((low) => String.fromCodePoint(plane * 0x10000 + low)).join(''),
).join('字')

const turned = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068倒\u200e\u200f\u061c转\u202c\u2069'

const documents: [string, () => Extracted][] = [
  ['10,000 facts, blanks and findings in one paragraph', manyFacts],
  ['200 levels of sections', () => build([deepSections(200)])],
  ['200 levels of points', () => build([paragraph(sentence('为此，'), deepPoints(200))])],
  ['1 MB in one paragraph', () => build([paragraph(...times(5000, () => sentence(`${'抓'.repeat(70)}。`)))])],
  ['1 MB in one sentence', () => build([paragraph(sentence('抓'.repeat(350_000)))])],
  ['every plane of Unicode', () => build([title(planes), '\n', paragraph(sentence(planes))])],
  ['direction marks, open and closed', () => build([title(turned), '\n', paragraph(sentence(turned))])],
]

/** What a page is made of, outermost. */
const parts = ['header', 'div', 'div', 'script']
const partsOf = (page: ReturnType<typeof readPage>): string[] =>
  elementsOf(page, ({ tagName }) => tagName === 'body')[0]!.children.flatMap((child) =>
    child.type === 'element' ? [child.tagName] : child.type === 'text' && child.value.trim() ? ['text'] : [],
  )

const bare = (text: string): string => text.replace(/\s/g, '')

describe.each(documents)('%s', (_, make) => {
  const document = make()
  const text = bare(Array.from(leavesOf(document.tree), ({ span }) => document.text.slice(...span)).join(''))

  test('is on the page, all of it in its element', () => {
    const page = readPage(renderPage(document))
    expect(bare(textOf(byId(page, 'ui-text')))).toBe(text)
    const ids = elementsOf(page).flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(partsOf(page)).toEqual(parts)
  })

  test('is in the Markdown, read by either parser', () => {
    const markdown = withoutFrontMatter(renderMarkdown(document))
    expect(bare(readWithRemark(markdown).join(''))).toBe(text)
    expect(bare(readWithMarkdownIt(markdown).join(''))).toBe(text)
  })

  test('is in the index', () => {
    const data = textOf(byId(readPage(renderIndex([summarize(document)])), 'ui-data'))
    const [[, , , passages]] = JSON.parse(data).reports
    expect(bare((passages as string[][]).map(([, text]) => text).join(''))).toBe(bare(document.text))
  })
})

test('deep sections say how deep they are', () => {
  const page = readPage(renderPage(build([deepSections(200)])))
  const levels = elementsOf(byId(page, 'ui-text'), ({ tagName }) => /^h\d$/.test(tagName)).map(
    ({ tagName, properties }) => Number(properties.ariaLevel ?? tagName[1]),
  )
  expect(levels).toEqual(times(200, (i) => i + 2))
})

test('the check fires: one tag too many breaks out', () => {
  const html = renderPage(build([paragraph(sentence('党建'))]))
  expect(partsOf(readPage(html))).toEqual(parts)
  expect(partsOf(readPage(html.replace('党建', '</article></div></main></div>党建')))).not.toEqual(parts)
})
