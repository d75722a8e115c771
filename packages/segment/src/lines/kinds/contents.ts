import { findHeadingMarker } from '../../markers/read-marker.ts'
import { bits, classOf } from '../characters.ts'
import type { Line } from '../lines.ts'
import type { LineKind } from './line-kind.ts'
import { addresses } from './salutation.ts'

/** A table of contents begins in the first lines of a document and has no longer lines than this. */
const latestContents = 40
const longestContents = 200
const longestEntry = 100
const leader = /(?:[.．·…]{2,}|\t| {2,})\s*[0-9０-９]{1,3}$/

/** A line of a table of contents (目录): its own title, what stands between it and the body, and lines that end in a leader and a page number. */
export const contents: LineKind = {
  name: 'contents',
  read({ line, index, contents: [from, to] }) {
    const listed = (index >= from && index < to) || endsInPage(line.text)
    return listed ? [{ type: 'text', span: line.span, opensLine: true, contents: true }] : null
  },
}

/** Whether a line ends in a leader and the number of a page. */
export const endsInPage = (line: string): boolean =>
  line.length <= longestEntry &&
  (classOf(line.charCodeAt(line.length - 1)) & bits.digit) !== 0 &&
  leader.test(line)

/** The lines of the table of contents, end exclusive: from 目录 to where its first entry comes again, or an address or a sentence before that; only the title where none does. */
export function findContents(lines: readonly Line[]): [number, number] {
  const from = lines.findIndex(
    ({ text }, i) => i < latestContents && text.startsWith('目') && /^目\s*[录次]$/.test(text),
  )
  const first = lines[from + 1]
  if (from < 0 || !first) return [0, 0]
  const entry = bare(first.text)
  for (let i = from + 2; i < Math.min(lines.length, from + longestContents); i += 1)
    if (bare(lines[i]!.text).startsWith(entry)) return [from, endBefore(lines, from + 2, i)]
  return [from, from + 1]
}

/** Where what stands before the first entry that comes again, at `to`, is no entry any more: an address, or a sentence that has no number and does not come again. */
function endBefore(lines: readonly Line[], from: number, to: number): number {
  const listed = lines.slice(from, to)
  if (!listed.some(({ text }) => isClosed(text))) return to
  const later = new Set(lines.slice(to).map(({ text }) => bare(text)))
  const end = listed.findIndex(
    ({ text }) =>
      isClosed(text) &&
      !findHeadingMarker(text, 0, text.length, undefined, true) &&
      (!later.has(bare(text)) || addresses(text)),
  )
  return end < 0 ? to : from + end
}

const isClosed = (line: string): boolean => /[。：:]$/.test(line)

const bare = (line: string): string => line.slice(0, longestEntry).replace(leader, '').replace(/\s/g, '')
