import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../src/display-width.ts'
import { codeFrame } from '../src/reporters/code-frame.ts'

/** The frame of a place that is written in a text as ⟦…⟧. */
function frameOf(marked: string) {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const raw = marked.replace(/[⟦⟧]/g, '')
  const column =
    start - (Math.max(raw.lastIndexOf('\n', start - 1), raw.lastIndexOf('\r', start - 1)) + 1) + 1
  return codeFrame(raw, { offset: [start, end], column })
}

describe('codeFrame', () => {
  it.each([
    ['计划走访⟦**⟧户', { line: '计划走访**户', marks: `${' '.repeat(8)}^^` }],
    ['一\r\n⟦三、⟧问题\r\n四', { line: '三、问题', marks: '^^^^' }],
    ['⟦⟧没有标题', { line: '没有标题', marks: '^' }],
    ['甲\t乙⟦\u200B⟧丙\u001B[31m', { line: '甲 乙·丙·[31m', marks: `${' '.repeat(5)}^` }],
    [
      `${'长'.repeat(40)}⟦X⟧${'长'.repeat(40)}`,
      { line: `…${'长'.repeat(12)}X${'长'.repeat(23)}…`, marks: `${' '.repeat(25)}^` },
    ],
    [`⟦${'长'.repeat(50)}⟧`, { line: `${'长'.repeat(36)}…`, marks: '^'.repeat(72) }],
  ])('%j', (marked, expected) => {
    expect(frameOf(marked)).toEqual(expected)
  })

  it('never passes the width of a terminal, nor lets a control character through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(300),
        fc.nat(40),
        (raw, at, length) => {
          const start = Math.min(at, raw.length)
          const { line, marks } = codeFrame(raw, {
            offset: [start, Math.min(raw.length, start + length)],
            column: start + 1,
          })
          expect(widthOf(line)).toBeLessThanOrEqual(74)
          expect(widthOf(marks)).toBeLessThanOrEqual(widthOf(line) + 1)
          expect(line).not.toMatch(/\p{Cc}/u)
        },
      ),
      { seed: 7 },
    )
  })
})
