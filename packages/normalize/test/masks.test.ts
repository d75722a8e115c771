import { describe, expect, it } from 'vitest'
import { fillerGlyphs, findMasks } from '../src/find-masks.ts'
import { maskKinds } from '../src/masks/index.ts'

const masksIn = (text: string) =>
  findMasks(
    text,
    Array.from(text).flatMap((glyph, at) => (fillerGlyphs.includes(glyph) ? [at] : [])),
  )

/** The text with each mask in ⟦⟧, as the examples write it. */
function marked(text: string): string {
  let result = ''
  let at = 0
  for (const { span } of masksIn(text)) {
    result += `${text.slice(at, span[0])}⟦${text.slice(...span)}⟧`
    at = span[1]
  }
  return result + text.slice(at)
}

describe.each(maskKinds.map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  it.each(kind.examples)('%s', (example) => {
    const text = example.replace(/[⟦⟧]/g, '')
    expect(marked(text)).toBe(example)
    expect(masksIn(text).every((mask) => mask.kind === name)).toBe(true)
  })

  it('has examples of both sides', () => {
    expect(kind.examples.some((example) => example.includes('⟦'))).toBe(true)
    expect(kind.examples.some((example) => !example.includes('⟦'))).toBe(true)
  })
})

it('gives no glyph to two kinds', () => {
  const glyphs = maskKinds.flatMap(({ glyphs }) => [...glyphs])
  expect(new Set(glyphs).size).toBe(glyphs.length)
})

it('makes one mask of one run, and two of two kinds side by side', () => {
  expect(marked('完成****项')).toBe('完成⟦****⟧项')
  expect(marked('李某××')).toBe('李⟦某⟧⟦××⟧')
})
