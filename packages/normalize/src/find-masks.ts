import type { Mask } from '@shuzhi/document'
import { maskKinds } from './masks/index.ts'

/** From code unit to the kind of filler it is, counted from 1; 0 for all else. */
const kindOf = new Uint8Array(65_536)
for (const [i, { glyphs }] of maskKinds.entries())
  for (const glyph of glyphs) kindOf[glyph.charCodeAt(0)] = i + 1

/** The glyphs of all kinds of filler. */
export const fillerGlyphs = maskKinds.map(({ glyphs }) => glyphs).join('')

/** All runs of filler in a text that hide a value, one mask a run, in order. `places` are those of all filler in it, in order. */
export function findMasks(text: string, places: readonly number[]): Mask[] {
  const masks: Mask[] = []
  let end = 0
  for (const start of places) {
    if (start < end) continue
    const index = kindOf[text.charCodeAt(start)]!
    end = start + 1
    while (end < text.length && kindOf[text.charCodeAt(end)] === index) end += 1
    const { kind, hides } = maskKinds[index - 1]!
    if (hides({ text, start, end })) masks.push({ span: [start, end], kind })
  }
  return masks
}
