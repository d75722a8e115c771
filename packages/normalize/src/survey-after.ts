import type { Edit } from '@shuzhi/document'
import type { SignTables } from './sign-tables.ts'
import { type Survey, signsAt } from './survey.ts'

/** The survey of `text` from the survey of what it was before `edits`: only what the edits brought, and the character behind each, is looked at again. */
export function surveyAfter(
  { seen }: Survey,
  edits: readonly Edit[],
  text: string,
  tables: SignTables,
): Survey {
  const brought = edits.reduce((sum, { insert }) => sum + insert.length + 1, 0)
  const moved = new Int32Array(seen.length + brought * 2)
  let end = 0
  let next = 0
  let shift = 0
  /** The last place of the text that is settled. */
  let done = -1
  const put = (place: number, shown: number): void => {
    if (place <= done || shown === 0) return
    moved[end] = place
    moved[end + 1] = shown
    end += 2
  }
  for (const { span, insert } of edits) {
    for (; next < seen.length && seen[next]! < span[0]; next += 2) put(seen[next]! + shift, seen[next + 1]!)
    while (next < seen.length && seen[next]! < span[1]) next += 2
    const from = span[0] + shift
    for (let place = from; place <= from + insert.length; place += 1) {
      put(place, signsAt(text, place, tables))
      done = Math.max(done, place)
    }
    shift += insert.length - (span[1] - span[0])
  }
  for (; next < seen.length; next += 2) put(seen[next]! + shift, seen[next + 1]!)
  return { found: bitsOf(moved, end), seen: moved.subarray(0, end) }
}

function bitsOf(seen: Int32Array, end: number): number {
  let found = 0
  for (let i = 1; i < end; i += 2) found |= seen[i]!
  return found
}
