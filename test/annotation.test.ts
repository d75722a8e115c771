import { describe, expect, it } from 'vitest'
import { parseAnnotation } from './evaluation/annotation.ts'

describe('parseAnnotation', () => {
  it('gives the text and the spans, outer before inner', () => {
    expect(parseAnnotation('甲⟦q v=* u=次|⟦mask|**⟧次⟧，⟦org?|乙⟧\r\n')).toEqual({
      text: '甲**次，乙\r\n',
      spans: [
        { tag: 'q', start: 1, end: 4, text: '**次', attributes: { v: '*', u: '次' } },
        { tag: 'mask', start: 1, end: 3, text: '**', attributes: {} },
        { tag: 'org', start: 5, end: 6, text: '乙', attributes: {}, optional: true },
      ],
    })
  })

  it.each([
    ['甲\n⟦q 6次⟧', 'line 2: malformed tag'],
    ['甲\n\n⟦Q|6次⟧', 'line 3: malformed tag'],
    ['⟦q v|6次⟧', 'line 1: malformed tag'],
    ['甲⟧', 'line 1: ⟧ without ⟦'],
    ['⟦q|⟦mask|**⟧次', 'line 1: q never closed'],
  ])('says where %j is wrong', (annotated, message) => {
    expect(() => parseAnnotation(annotated)).toThrow(message)
  })
})
