import type { Mask } from '@shuzhi/document'

/** A run of one filler character in a text: `text.slice(start, end)`. */
export type Run = { text: string; start: number; end: number }

/** A kind of filler, and when a run of it hides a value. In an example each mask stands in ⟦⟧; all else of it is none. */
export type MaskKind = {
  kind: Mask['kind']
  /** The filler's glyphs; a run may mix them. */
  glyphs: string
  /** Whether the run hides a value. Looks at a bounded stretch around the run only. */
  hides(run: Run): boolean
  examples: readonly string[]
}
