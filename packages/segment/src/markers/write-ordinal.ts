import type { Ordinal } from '@shuzhi/document'
import { markerKinds } from '../lexicon/marker-kinds/index.ts'
import type { MarkerKind } from '../lexicon/marker-kinds/marker-kind.ts'
import { numberEnd, writeNumber } from './marker-numbers.ts'
import { markerEnd, numberStart } from './marker-places.ts'

const kindsOf = new Map<string, MarkerKind[]>()
for (const kind of markerKinds) kindsOf.set(kind.style, [...(kindsOf.get(kind.style) ?? []), kind])

/** The marker `raw` with another number, in its own style: `（三）` with 2 is `（二）`. */
export function writeOrdinal({ style, raw }: Pick<Ordinal, 'style' | 'raw'>, value: number): string {
  for (const kind of kindsOf.get(style) ?? []) {
    const from = numberStart(kind, raw, 0)
    const to = from < 0 ? -1 : numberEnd(kind, raw, from)
    if (to === from || markerEnd(kind, raw, to) < 0) continue
    return raw.slice(0, from) + writeNumber(kind, raw.slice(from, to), value) + raw.slice(to)
  }
  return raw
}
