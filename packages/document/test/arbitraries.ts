import fc from 'fast-check'
import type { Edit } from '../src/index.ts'

/** How many cases a property runs, and from which seed. */
export const settings = { seed: 20240601, numRuns: 2000 }

/** Short texts with line breaks, Chinese and astral characters. */
export const anyText = fc.string({
  unit: fc.constantFrom('a', '字', '。', '\n', '\r', '\r\n', '😀'),
  maxLength: 24,
})

/** Edits of a text, in order and disjoint; neighbours may touch, and each may insert, remove or replace. */
export const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
  fc
    .array(
      fc.tuple(fc.nat({ max: text.length }), fc.string({ unit: fc.constantFrom('x', '新'), maxLength: 3 })),
      { maxLength: 8 },
    )
    .map((cuts) => {
      const places = cuts.map(([at]) => at).sort((a, b) => a - b)
      const edits: Edit[] = []
      for (let i = 0; i + 1 < places.length; i += 1 + (i % 2)) {
        edits.push({ span: [places[i]!, places[i + 1]!], insert: cuts[i]![1] })
      }
      return edits.filter(({ span, insert }) => span[0] < span[1] || insert !== '')
    })

/** A text with edits of it. */
export const edited = anyText.chain((text) => fc.record({ text: fc.constant(text), edits: editsOf(text) }))
