import type { Node } from '@shuzhi/document'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { handlers } from '../src/handlers/index.ts'
import { toHast } from '../src/page/to-hast.ts'
import { renderMarkdown } from '../src/render.ts'
import {
  build,
  dateline,
  enumeration,
  heading,
  label,
  marker,
  paragraph,
  point,
  salutation,
  section,
  sentence,
  signature,
  title,
} from './build-document.ts'
import { withoutFrontMatter } from './read-markdown.ts'

type Case = { parts: Parameters<typeof build>[0]; markdown: string; html: string }

/** Each type of node in the smallest document that shows it, as Markdown and as HTML. */
const cases: Record<Node['type'], Case> = {
  root: {
    parts: [paragraph(sentence('甲。')), '\n', paragraph(sentence('乙。'))],
    markdown: '甲。\n\n乙。\n',
    html: '<p><span data-at="0">甲。</span></p><p><span data-at="3">乙。</span></p>',
  },
  title: {
    parts: [title('某镇党委'), '\n', title('述职报告')],
    markdown: '某镇党委\\\n述职报告\n====\n',
    html: '<h1><span class="title">某镇党委</span><br><span class="title">述职报告</span></h1>',
  },
  salutation: {
    parts: [salutation('各位代表：')],
    markdown: '各位代表：\n',
    html: '<p class="salutation">各位代表：</p>',
  },
  section: {
    parts: [
      section('1', 'plans', heading(1, '一、打算'), '\n', section('1.1', 'plans', heading(2, '（一）抓实'))),
    ],
    markdown: '## 一、打算\n\n### （一）抓实\n',
    html:
      '<section id="1" class="section role-plans"><h2 class="heading level-1">一、打算</h2>' +
      '<section id="1.1" class="section role-plans"><h3 class="heading level-2">（一）抓实</h3></section></section>',
  },
  heading: {
    parts: [section('1', 'other', heading(7, '（1）抓实。', true), paragraph(sentence('甲。')))],
    markdown: '###### （1）抓实。\n甲。\n',
    html:
      '<section id="1" class="section role-other"><div class="run-in"><h6 class="heading level-5" aria-level="8">（1）抓实。</h6>' +
      '<p><span data-at="6">甲。</span></p></div></section>',
  },
  label: {
    parts: [
      section('1', 'causes', label('究其原因，'), paragraph(sentence('甲。'))),
      '\n',
      section('2', 'causes', label('原因：'), '\n', paragraph(sentence('乙。'))),
    ],
    markdown: '究其原因，甲。\n\n原因：\n\n乙。\n',
    html:
      '<section id="1" class="section role-causes"><p><b class="label">究其原因，</b><span data-at="5">甲。</span></p></section>' +
      '<section id="2" class="section role-causes"><p><b class="label">原因：</b></p><p><span data-at="12">乙。</span></p></section>',
  },
  paragraph: {
    parts: [
      paragraph(
        sentence('甲。'),
        enumeration(
          point('p1', 1, marker('一是'), sentence('乙；')),
          point('p2', 1, marker('二是'), sentence('丙。')),
        ),
      ),
    ],
    markdown: '甲。\n- 一是乙；\n- 二是丙。\n',
    html:
      '<p><span data-at="0">甲。</span><span id="p1" class="point"><b class="marker">一是</b><span data-at="4">乙；</span></span>' +
      '<span id="p2" class="point"><b class="marker">二是</b><span data-at="8">丙。</span></span></p>',
  },
  enumeration: {
    parts: [
      enumeration(
        point('p1', 1, marker('一是'), sentence('乙。')),
        '\n',
        point('p2', 1, marker('二是'), sentence('丙。')),
      ),
    ],
    markdown: '- 一是乙。\n\n- 二是丙。\n',
    html:
      '<ol class="points"><li id="p1" class="point"><p><b class="marker">一是</b><span data-at="2">乙。</span></p></li>' +
      '<li id="p2" class="point"><p><b class="marker">二是</b><span data-at="7">丙。</span></p></li></ol>',
  },
  point: {
    parts: [
      enumeration(
        point(
          'p1',
          1,
          marker('一是'),
          sentence('甲。'),
          enumeration(point('p1.1', 2, marker('①'), sentence('乙。'))),
          '\n',
          paragraph(sentence('丙。')),
        ),
      ),
    ],
    markdown: '- 一是甲。\n  - ①乙。\n\n  丙。\n',
    html:
      '<ol class="points"><li id="p1" class="point"><p><b class="marker">一是</b><span data-at="2">甲。</span>' +
      '<span id="p1.1" class="point"><b class="marker">①</b><span data-at="5">乙。</span></span></p><p><span data-at="8">丙。</span></p></li></ol>',
  },
  marker: {
    parts: [enumeration(point('p1', 1, marker('1.'), ' ', sentence('甲。')))],
    markdown: '- 1\\. 甲。\n',
    html: '<ol class="points"><li id="p1" class="point"><p><b class="marker">1.</b> <span data-at="3">甲。</span></p></li></ol>',
  },
  sentence: {
    parts: [paragraph(sentence('甲_乙*次。'), ' ', sentence('丙<br>。'))],
    markdown: '甲_乙\\*次。 丙\\<br>。\n',
    html: '<p><span data-at="0">甲_乙*次。</span> <span data-at="7">丙&#x3C;br>。</span></p>',
  },
  signature: {
    parts: [signature('某镇党委')],
    markdown: '某镇党委\n',
    html: '<p class="signature">某镇党委</p>',
  },
  dateline: {
    parts: [dateline('2022年12月')],
    markdown: '2022年12月\n',
    html: '<p class="dateline">2022年12月</p>',
  },
}

describe.each(Object.keys(handlers) as Node['type'][])('%s', (type) => {
  const { parts, markdown, html } = cases[type]

  test('in Markdown', () => {
    expect(withoutFrontMatter(renderMarkdown(build(parts)))).toBe(`\n${markdown}`)
  })

  test('on the page', () => {
    const children = toHast(build(parts), 'zh')
    expect(unified().use(rehypeStringify).stringify({ type: 'root', children })).toBe(html)
  })
})
