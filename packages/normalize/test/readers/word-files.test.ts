import { assertDocument } from '@shuzhi/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestPart } from '../../src/readers/docx/unzip.ts'
import { docx } from '../../src/readers/docx.ts'
import { buildDocx, buildZip } from '../build-docx.ts'
import { growthOf, mostGrowth } from '../growth.ts'
import { assertNormalization } from '../laws.ts'
import { again, read, settings } from './reading.ts'

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
