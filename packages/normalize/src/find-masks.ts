import type { Mask } from '@shuzhi/document'
import { maskKinds } from './masks/index.ts'
import type { MaskKind } from './masks/mask-kind.ts'

const kindOfGlyph = new Map(
  maskKinds.flatMap((kind) => Array.from(kind.glyphs, (glyph) => [glyph, kind] as const)),
)

/** A run of glyphs of one kind, for each kind. */
const runs = new RegExp(maskKinds.map(({ glyphs }) => `[${glyphs}]+`).join('|'), 'g')

/** All runs of filler in a text that hide a value, one mask a run, in order. */
export function findMasks(text: string): Mask[] {
  const masks: Mask[] = []
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const end = start + run.length
    const kind: MaskKind = kindOfGlyph.get(run[0]!)!
    if (kind.hides({ text, start, end })) masks.push({ span: [start, end], kind: kind.kind })
  }
  return masks
}
