import type { Edit } from '@shuzhi/document'
import type { Survey } from './survey.ts'

/** A survey of a text as it stands after its edits; signs at characters that gave way are gone, and what the edits bring is not in it. */
export function movePlaces({ found, seen }: Survey, edits: readonly Edit[]): Survey {
  const moved = new Int32Array(seen.length)
  let end = 0
  let next = 0
  let shift = 0
  for (let i = 0; i < seen.length; i += 2) {
    const place = seen[i]!
    while (next < edits.length && edits[next]!.span[1] <= place) {
      const { span, insert } = edits[next]!
      shift += insert.length - (span[1] - span[0])
      next += 1
    }
    if (next < edits.length && edits[next]!.span[0] <= place) continue
    moved[end] = place + shift
    moved[end + 1] = seen[i + 1]!
    end += 2
  }
  return { found, seen: moved.subarray(0, end) }
}
