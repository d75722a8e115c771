import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertNormalization } from '../laws.ts'
import { pieces } from './pieces.ts'
import { again, read, settings, textOf } from './reading.ts'

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
