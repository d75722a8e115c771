import type { Edit, Span } from '../src/index.ts'

/** An edit script as two arrays: for each unit of the text its stretch of the raw source, and the other way. Slow and plain. */
export type NaiveMap = { text: string; toRaw: Span[]; toText: Span[] }

/** Applies edits unit by unit. */
export function naiveMap(raw: string, edits: readonly Edit[]): NaiveMap {
  const map: NaiveMap = { text: '', toRaw: [], toText: [] }
  const keep = (end: number) => {
    while (map.toText.length < end) {
      const at = map.toText.length
      map.toText.push([map.text.length, map.text.length + 1])
      map.toRaw.push([at, at + 1])
      map.text += raw[at]
    }
  }
  for (const { span, insert } of edits) {
    keep(span[0])
    const inserted: Span = [map.text.length, map.text.length + insert.length]
    map.text += insert
    for (let i = 0; i < insert.length; i += 1) map.toRaw.push([span[0], span[1]])
    while (map.toText.length < span[1]) map.toText.push([...inserted])
  }
  keep(raw.length)
  return map
}

/** Looks a span up unit by unit: from its first unit to its last, and what lies between its neighbours where it is empty. */
export function naiveLookup(units: readonly Span[], [start, end]: Span, length: number): Span {
  const from = start === end ? (start > 0 ? units[start - 1]![1] : 0) : units[start]![0]
  const to = start === end ? (end < units.length ? units[end]![0] : length) : units[end - 1]![1]
  return [from, Math.max(from, to)]
}
