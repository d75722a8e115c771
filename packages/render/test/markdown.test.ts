import { readFileSync } from 'node:fs'
import { assertDocument } from '@shuzhi/document'
import fc from 'fast-check'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { markdownExtension } from '../src/markdown/markdown-extension.ts'
import { toMdast } from '../src/markdown/to-mdast.ts'
import { renderMarkdown } from '../src/render.ts'
import {
  build,
  enumeration,
  heading,
  marker,
  paragraph,
  point,
  section,
  sentence,
  title,
} from './build-document.ts'
import { nastyText, runs } from './nasty-text.ts'
import { readWithMarkdownIt, readWithRemark, withoutFrontMatter } from './read-markdown.ts'
import { sampleReport } from './sample-report.ts'

test('the sample is a sound document', () => {
  assertDocument(sampleReport())
})

test('a report with one of everything reads as it should', () => {
  expect(renderMarkdown(sampleReport())).toBe(
    readFileSync(new URL('samples/report/expected.md', import.meta.url), 'utf8'),
  )
})

/** A document that holds a text in every kind of leaf that Markdown writes differently, and the lines one has to read back. */
const everywhere = (text: string) => ({
  document: build([
    title(text),
    '\n',
    paragraph(sentence(text)),
    '\n',
    section(
      '1',
      'other',
      heading(1, text),
      '\n',
      paragraph(
        sentence(text),
        enumeration(point('1-1', 1, marker(text), sentence(text)), point('1-2', 1, marker(text))),
      ),
      '\n',
      enumeration(point('1-3', 1, marker(text))),
    ),
  ]),
  lines: [text, text, text, text, text + text, text, text],
})

describe('what a parser reads back is the text, character for character', () => {
  test('remark', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { document, lines } = everywhere(text)
        expect(readWithRemark(withoutFrontMatter(renderMarkdown(document)))).toEqual(lines)
      }),
      runs,
    )
  })

  test('markdown-it', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { document, lines } = everywhere(text)
        expect(readWithMarkdownIt(withoutFrontMatter(renderMarkdown(document)))).toEqual(lines)
      }),
      runs,
    )
  })

  test('the short cut for plain sentences writes what the library writes', () => {
    const { text: _, ...handlers } = markdownExtension.handlers ?? {}
    const library = unified()
      .data('toMarkdownExtensions', [{ ...markdownExtension, handlers }])
      .use(remarkStringify)
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.constantFrom('召开会议12次。', '党建')), (text) => {
        const { document } = everywhere(text)
        expect(renderMarkdown(document)).toBe(library.stringify(toMdast(document)))
      }),
      runs,
    )
  })

  test('the check fires: without our escapes text is lost', () => {
    const { document, lines } = everywhere('　~~党建~~')
    const tree = toMdast(document)
    const plain = unified()
      .use(remarkStringify)
      .stringify({ ...tree, children: tree.children.slice(1) })
    expect(readWithMarkdownIt(plain)).not.toEqual(lines)
  })
})

test('no text is lost however points nest', () => {
  type Points = ReturnType<typeof enumeration>
  const name = fc.nat(999)
  const word = (n: number) => sentence(`第${n}。`)
  const { points } = fc.letrec<{ points: Points }>((tie) => ({
    points: fc
      .array(
        fc.record({
          name,
          inner: fc.option(tie('points'), { maxDepth: 3 }),
          after: fc.option(name),
          newLine: fc.boolean(),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) =>
        enumeration(
          ...items.flatMap(({ name, inner, after, newLine }) => [
            point(
              `p${name}`,
              1,
              marker('一是'),
              word(name),
              ...(inner ? [newLine ? '\n' : '', inner] : []),
              ...(after === null ? [] : ['\n', paragraph(word(after))]),
            ),
            newLine ? '\n' : '',
          ]),
        ),
      ),
  }))
  fc.assert(
    fc.property(points, fc.boolean(), name, (list, inLine, n) => {
      const document = build([inLine ? paragraph(word(n), list) : list, '\n', paragraph(word(n))])
      const read = readWithRemark(withoutFrontMatter(renderMarkdown(document)))
      expect(read.join('')).toBe(document.text.replaceAll('\n', ''))
    }),
    runs,
  )
})

test('front matter holds what the document says, and nothing it says breaks out', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (name, path) => {
      const plain = build([title(name)])
      const markdown = renderMarkdown({ ...plain, source: { ...plain.source, path } })
      const end = markdown.indexOf('\n---\n')
      const data: unknown = parse(markdown.slice(4, end))
      expect(data).toMatchObject({ title: name, year: null, source: { path }, findings: {} })
    }),
    runs,
  )
})
