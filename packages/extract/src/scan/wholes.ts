import type { Span } from '@shuzhi/document'
import { oncePerScan } from './once-per-scan.ts'
import type { Scan } from './scan.ts'

/** A quoted whole, marks included: 《》 or a pair of quotation marks that stands in no other. `mispaired` ones have a wrong glyph. */
export type Whole = { kind: 'title' | 'quote'; span: Span; mispaired: boolean }

/** The outermost quoted wholes of a text, by start; those that a wrong glyph opens or closes (”朗读者”) are among them. */
export const wholesOf = oncePerScan((scan: Scan): Whole[] => {
  const wholes: Whole[] = []
  for (const { kind, span } of scan.pairs) {
    if (kind !== 'bracket' && scan.text[span[0]] !== '〈') wholes.push({ kind, span, mispaired: false })
  }
  for (const whole of mispaired(scan)) wholes.push(whole)
  return outermost(wholes.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]))
})

const marks: Record<string, Whole['kind']> = {
  '“': 'quote',
  '”': 'quote',
  '〝': 'quote',
  '〞': 'quote',
  '《': 'title',
  '》': 'title',
}
const longestMispaired = 40
const sentenceEnd = /[\n。]/

/** Two marks of a kind that both have no partner and stand close in one sentence are meant as a pair. */
function* mispaired({ text, unpaired }: Scan): Generator<Whole> {
  let open: { at: number; kind: Whole['kind'] } | undefined
  for (const at of unpaired) {
    const kind = marks[text[at]!]
    if (!kind) continue
    const length = open === undefined ? 0 : at - open.at
    if (
      open?.kind === kind &&
      length > 1 &&
      length <= longestMispaired &&
      !sentenceEnd.test(text.slice(open.at, at))
    ) {
      yield { kind, span: [open.at, at + 1], mispaired: true }
      open = undefined
    } else {
      open = { at, kind }
    }
  }
}

/** Drops what stands in another, or begins in one and leaves it. */
function outermost(wholes: readonly Whole[]): Whole[] {
  const kept: Whole[] = []
  for (const whole of wholes) if ((kept.at(-1)?.span[1] ?? 0) <= whole.span[0]) kept.push(whole)
  return kept
}
