import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  createLocator,
  finding,
  identityMap,
  locate,
  plainDocument,
  type Span,
} from '../src/index.ts'
import { anyText, settings } from './arbitraries.ts'

/** Line and column of an offset, by walking there. */
function walkTo(raw: string, offset: number): { line: number; column: number; offset: number } {
  let line = 1
  let column = 1
  for (let at = 0; at < offset; at += 1) {
    const ends = raw[at] === '\n' || (raw[at] === '\r' && raw[at + 1] !== '\n')
    line += ends ? 1 : 0
    column = ends ? 1 : column + 1
  }
  return { line, column, offset }
}

describe('createLocator', () => {
  it('counts lines and columns as one who walks there', () => {
    const check = fc.property(anyText, (raw) => {
      const locator = createLocator({ text: raw, map: identityMap(raw.length) })
      for (let at = 0; at <= raw.length; at += 1) {
        expect(locator.locateRaw([at, raw.length])).toEqual({
          start: walkTo(raw, at),
          end: walkTo(raw, raw.length),
        })
      }
    })
    fc.assert(check, settings)
  })

  it.each<[string, number, number, number]>([
    ['一\n二', 2, 2, 1],
    ['一\r\n二', 3, 2, 1],
    ['一\r二', 2, 2, 1],
    ['一\n\n二', 3, 3, 1],
    ['😀字', 2, 1, 3],
    ['', 0, 1, 1],
  ])('in %j offset %i is line %i, column %i', (raw, offset, line, column) => {
    expect(locate(plainDocument(raw), [offset, raw.length]).start).toEqual({ line, column, offset })
  })

  it('speaks of the raw source', () => {
    const raw = '　　一\r\n二'
    const { text, map } = applyEdits(raw, [
      { span: [0, 2], insert: '' },
      { span: [3, 5], insert: '\n' },
    ])
    const locator = createLocator({ text, map })
    expect(locator.raw).toBe(raw)
    expect(locator.locate([0, 1]).start).toEqual({ line: 1, column: 3, offset: 2 })
    expect(locator.locate([2, 3])).toEqual({
      start: { line: 2, column: 1, offset: 5 },
      end: { line: 2, column: 2, offset: 6 },
    })
  })

  it('finds what was cut where it stood', () => {
    const { text, map } = applyEdits('好##a##的', [{ span: [1, 6], insert: '' }])
    const locator = createLocator({ text, map })
    const raw: Span = [1, 6]
    expect(locator.locateFinding(finding('site-mark', [1, 1], { mark: '##a##' }, { raw }))).toEqual(
      locator.locateRaw(raw),
    )
    expect(locator.locateFinding(finding('blank', [1, 2], { mask: '的' }))).toEqual(locator.locateRaw([6, 7]))
  })
})
