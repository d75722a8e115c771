import { bySpan, type Hint, indexMap, type SourceMap } from '@shuzhi/document'

/** Hints by their place in the source to hints by their place in the text; those of what was cut are gone. In document order. */
export function placeHints(hints: readonly Hint[], map: SourceMap): Hint[] {
  if (hints.length === 0) return []
  const { toText } = indexMap(map)
  return hints
    .map((hint) => ({ ...hint, span: toText(hint.span) }))
    .filter(({ span }) => span[0] < span[1])
    .sort(bySpan)
}
