import type { Edit } from '@shuzhi/document'

/** Places of single characters of a text as they stand after its edits, both in order; those of characters that gave way are gone. */
export function movePlaces(places: readonly number[], edits: readonly Edit[]): number[] {
  const moved: number[] = []
  let next = 0
  let shift = 0
  for (const at of places) {
    while (next < edits.length && edits[next]!.span[1] <= at) {
      const { span, insert } = edits[next]!
      shift += insert.length - (span[1] - span[0])
      next += 1
    }
    if (next < edits.length && edits[next]!.span[0] <= at) continue
    moved.push(at + shift)
  }
  return moved
}
