import { assertDocument } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../src/index.ts'
import { largestPart } from '../src/readers/docx/unzip.ts'
import { docx } from '../src/readers/docx.ts'
import { buildDocx, buildZip } from './build-docx.ts'
import { growthOf, mostGrowth } from './growth.ts'
import { assertNormalization } from './laws.ts'

const settings = { seed: Number(process.env.SEED ?? 20240602), numRuns: Number(process.env.RUNS ?? 1500) }
const read = (path: string) => (input: Uint8Array | string) => normalize(input, { id: 'a', path })
const again = read('a.txt')
const textOf = (source: string, path: string) => read(path)(source).text

const pieces = {
  'a.md': [
    ...[
      '# ',
      '## ',
      '- ',
      '+ ',
      '1. ',
      '> ',
      '[!NOTE]',
      '    ',
      '\t',
      '```',
      '~~~',
      '`',
      '``',
      '*',
      '**',
      '***',
      '_',
      '__',
      '[',
      ']',
      '](',
      ')',
      '![',
      '(/a)',
    ],
    ...[
      '[a]: /b',
      '<',
      '>',
      '<b>',
      '</b>',
      '<br>',
      '<!--',
      '-->',
      '<http://a.cn>',
      '&',
      '&amp;',
      '&#12290;',
      '&ldquo;',
      '\\',
      '|',
      '-|-',
      '---',
      '===',
    ],
    ...[
      'title: 总结',
      '---\n',
      '\n',
      '\n\n',
      '\r\n',
      '\ufeff',
      '党建',
      '次',
      '，',
      '。',
      '“',
      '"',
      '　',
      ' ',
      'a',
      '12',
      '第3页',
      '##paidbegin##',
    ],
  ],
  'a.html': [
    ...[
      '<p>',
      '</p>',
      '<div class="nav">',
      '</div>',
      '<td>',
      '</td>',
      '<tr>',
      '</tr>',
      '<table>',
      '</table>',
      '<h1>',
      '</h1>',
      '<b>',
      '</b>',
      '<br/>',
    ],
    ...[
      '<ul>',
      '</ul>',
      '<li>',
      '<a href=1>',
      '</a>',
      '<pre>',
      '</pre>',
      '<script>',
      '</script>',
      '<style>',
      '<title>',
      '</title>',
      '<!--',
      '-->',
      '<!',
      '<?',
    ],
    ...[
      '<',
      '>',
      '"',
      "'",
      '=',
      '<a x="',
      '<nav>',
      '</nav>',
      '<header>',
      '</header>',
      '&',
      '&amp;',
      '&nbsp;',
      '&nbsp',
      '?quot;',
      '&amp;nbsp;',
      '&#150;',
    ],
    ...[' ', '\n', '\r\n', '\t', '　', '党建', '次', '，', '。', 'a', '12', '”', '第3页', '**', '\u200b'],
  ],
}

describe.each(Object.entries(pieces))(`%s, seed ${settings.seed}`, (path, parts) => {
  const run = read(path)
  const nasty = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((list) => list.join(''))

  it('keeps the laws on texts made of what its reader looks at', () => {
    fc.assert(
      fc.property(nasty, (text) => assertNormalization(run, text, { again })),
      settings,
    )
  })

  it('keeps the laws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assertNormalization(run, bytes, { again })),
      settings,
    )
  })
})

describe(`Word files, seed ${settings.seed}`, () => {
  const run = read('a.docx')
  const lawful = (bytes: Uint8Array) =>
    assertNormalization(run, bytes, { again, source: docx.open!(bytes).text })

  it('keeps the laws on any bytes, and on files with broken ones', () => {
    const sound = buildDocx({ document: '<w:p><w:r><w:t>党建工作12次</w:t></w:r></w:p>' })
    const broken = fc
      .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 6 })
      .map((changes) => {
        const bytes = Uint8Array.from(sound)
        for (const [at, byte] of changes) bytes[at] = byte
        return bytes
      })
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), broken), lawful), settings)
  })

  it('keeps the laws on any order of elements', () => {
    const elements = [
      ...[
        '<w:p>',
        '</w:p>',
        '<w:p/>',
        '<w:r>',
        '</w:r>',
        '<w:t>',
        '</w:t>',
        '<w:tbl>',
        '</w:tbl>',
        '<w:tr>',
        '</w:tr>',
        '<w:tc>',
        '</w:tc>',
        '<w:br/>',
      ],
      ...[
        '<w:numId w:val="1"/>',
        '<w:ilvl w:val="1"/>',
        '<w:outlineLvl w:val="0"/>',
        '<w:del>',
        '</w:del>',
        '<mc:Fallback>',
        '&lt;',
        '&#0;',
        '<',
        '&',
        '党建',
        '\n',
      ],
    ]
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const files = fc
      .array(fc.constantFrom(...elements), { maxLength: 40 })
      .map((list) => buildDocx({ document: `<w:document>${list.join('')}`, numbering }))
    fc.assert(fc.property(files, lawful), { ...settings, numRuns: Math.ceil(settings.numRuns / 3) })
  })

  it.each([
    ['no package', new TextEncoder().encode('党建')],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ])('%s is undecodable', (_, bytes) => {
    expect(run(bytes)).toMatchObject({ text: '', findings: [{ code: 'undecodable' }] })
  })

  it.each([
    ['a package without a document', buildZip({ 'a.xml': '<a/>' })],
    ['a package that is cut off', buildDocx({ document: '<w:p/>' }).subarray(0, 80)],
  ])('%s is damaged', (_, bytes) => {
    expect(run(bytes)).toMatchObject({ text: '', findings: [{ code: 'damaged-package' }] })
  })

  it('a part that unpacks to too much is not read', () => {
    const bomb = buildZip({ 'word/document.xml': new Uint8Array(largestPart + 1) })
    expect(bomb.length).toBeLessThan(1 << 20)
    expect(run(bomb).findings.map(({ code }) => code)).toEqual(['over-limit'])
  })

  it('no entity is expanded that the file declares', () => {
    const document = '<!DOCTYPE w [<!ENTITY a "党建党建">]><w:p><w:r><w:t>&a;&amp;a;</w:t></w:r></w:p>'
    expect(run(buildDocx({ document })).text).toBe('&a;&a;')
  })

  it('a text that is decoded already is what Word shows', () => {
    expect(run('一、<b>\n**次')).toMatchObject({ text: '一、<b>\n**次', hints: [] })
  })

  it.each([
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>党</w:t></w:r></w:p>',
    '<w:p>',
    '<w:r>',
    '<w:del>',
    '<',
    '<w:t a="',
  ])('takes linear time for %s again and again', (unit) => {
    const read = (length: number) =>
      assertDocument(run(buildDocx({ document: `${unit.repeat(length / unit.length)}<w:p></w:p>` })))
    expect(growthOf(read, 1 << 18)).toBeLessThan(mostGrowth)
  })
})

describe('emphasis and masks in Markdown', () => {
  it.each([
    ['**一、工作回顾**', '一、工作回顾'],
    ['- **第一条**　完成**项', '第一条　完成**项'],
    ['> **要求：** 各县', '要求： 各县'],
    ['要**高度重视**学习', '要高度重视学习'],
    ['__要点__：抓落实', '要点：抓落实'],
    ['召开**次、整改**个', '召开**次、整改**个'],
    ['张**和李**参加，占**%', '张**和李**参加，占**%'],
    ['**县召开会议**次', '**县召开会议**次'],
    ['开展__次，整改__个', '开展__次，整改__个'],
    ['2*3*4=24', '2*3*4=24'],
    ['\\*\\*次', '**次'],
    ['`**次`', '**次'],
  ])('%s', (source, text) => {
    expect(textOf(source, 'a.md')).toBe(text)
  })
})

it('takes the reader by the file’s extension', () => {
  expect(textOf('# 一', 'A.MD')).toBe('一')
  expect(textOf('# 一', 'md.txt')).toBe('# 一')
  expect(textOf('<p>一', 'a.HTM')).toBe('一')
  expect(textOf('<p>一', 'a')).toBe('<p>一')
})

describe('takes the reader by the content where a file is named for another', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['a Word file', 'a.doc', buildDocx({ document: '<w:p><w:r><w:t>一</w:t></w:r></w:p>' }), 'docx', '一'],
    ['a web page', 'a.txt', utf8('\n<!DOCTYPE html><html><body><p>一</p></body></html>'), 'html', '一'],
    ['a page of a program', 'a.doc', utf8('<html xmlns:o="urn"><p>一</p></html>'), 'html', '一'],
    ['a text about pages', 'a.txt', utf8('写<html>一'), 'txt', '写<html>一'],
    ['a text with a tag', 'a.txt', utf8('<htmlx>一'), 'txt', '<htmlx>一'],
  ])('%s', (_, path, bytes, format, text) => {
    const document = read(path)(bytes)
    expect([document.source.format, document.text]).toEqual([format, text])
  })

  it('but a text that is decoded already by its name', () => {
    expect(textOf('<html>一', 'a.txt')).toBe('<html>一')
  })
})

it('finds again in the source what stood between two lines of a page', () => {
  const page = '<p>一</p><nav>首页</nav><p>二</p>'
  const { text, noise, findings } = read('a.html')(page)
  expect([text, noise[0]!.raw, findings[0]!.raw]).toEqual(['一\n二', [13, 15], [13, 15]])
  assertNormalization(read('a.html'), page, { again })
})

it('leaves out what a page hides', () => {
  const page = '<p hidden>一</p><p data-x="a hidden b">二</p><p style="display: none">三</p>'
  expect(textOf(page, 'a.html')).toBe('二')
})
