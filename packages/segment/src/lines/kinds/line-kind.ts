import type { Marker } from '../../markers/read-marker.ts'
import type { Line } from '../lines.ts'
import type { Part } from '../part.ts'
import type { Scanned } from '../scan-text.ts'

/** The most lines that the head of a document takes. */
export const longestHead = 12

/** Whether a title stands among the parts right above, at most a head away. */
export const isBelowTitle = (parts: readonly Part[]): boolean =>
  parts.slice(-longestHead).some(({ type }) => type === 'title')

/** How far a document has got: its head (title, speaker, date), the form of address, the body. */
export type Stage = 'head' | 'address' | 'body'

/** What a line kind may look at: the document's lines, which of them it is to read, and what the lines before it were. One goes from line to line. */
export type LineContext = {
  scanned: Scanned
  lines: readonly Line[]
  index: number
  line: Line
  stage: Stage
  parts: readonly Part[]
  /** For each line the number marker that makes it a heading. */
  markers: readonly (Marker | null)[]
  /** For each line the place of the blank that its heading ends at. */
  blankEnds: readonly (number | null)[]
  /** For each line the depth of the heading that a richer format marked all of it as (a Markdown `#`), 0 for none. */
  hints: readonly number[]
  /** The lines of a title that the source marks as one heading of several lines. */
  markedTitle: ReadonlySet<number>
  /** Whether a line is among those that close a document: signature and date. */
  closes(index: number): boolean
  /** The lines that repeat the title of a document which others send on. */
  repeated: ReadonlySet<number>
  /** The lines of the table of contents, end exclusive. */
  contents: [number, number]
}

/** A kind of line: its parts where the line is of this kind, else null. */
export type LineKind = { name: string; read(context: LineContext): Part[] | null }
