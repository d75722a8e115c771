import type { Normalized } from '@shuzhi/document'
import { blankEnds } from '../headings/blank-ends.ts'
import { headingHints } from '../headings/heading-hints.ts'
import { findClosings } from './closings.ts'
import { opensWithNote } from './front-notes.ts'
import { findContents } from './kinds/contents.ts'
import { lineKinds } from './kinds/index.ts'
import type { Stage } from './kinds/line-kind.ts'
import type { Line } from './lines.ts'
import { headingMarkers } from './numbered-lines.ts'
import type { Part } from './part.ts'
import { findRepeatedTitles } from './repeated-title.ts'
import type { Scanned } from './scan-text.ts'

/** Tells for each line what its pieces are, in document order. Every line gives at least one part. */
export function classifyLines(document: Normalized, scanned: Scanned): Part[] {
  const { lines } = scanned
  const parts: Part[] = []
  const repeated = findRepeatedTitles(lines)
  const closes = findClosings(lines, repeated)
  const contents = findContents(lines)
  const markers = headingMarkers(scanned)
  const ends = blankEnds(scanned.text, lines, markers)
  const hints = hintsOf(document, lines)
  let stage: Stage = 'head'
  for (const [index, line] of lines.entries()) {
    const context = {
      scanned,
      lines,
      index,
      line,
      stage,
      parts,
      markers,
      blankEnds: ends,
      hints,
      closes,
      repeated,
      contents,
    }
    for (const { read } of lineKinds) {
      const found = read(context)
      if (!found) continue
      parts.push(...found)
      stage = stageAfter(stage, found, line, stage === 'head' && opensWithNote(scanned.text, parts))
      break
    }
  }
  return parts
}

function hintsOf(document: Normalized, lines: readonly Line[]): number[] {
  const hintOf = headingHints(document)
  return lines.map(({ span }) => hintOf(span))
}

function stageAfter(stage: Stage, parts: readonly Part[], { text }: Line, noted: boolean): Stage {
  if (parts.at(-1)?.type === 'title') return 'head'
  const aside = noted || (stage === 'head' && parts.every(({ type }) => type === 'text') && isAside(text))
  if (aside) return stage
  if (parts.some(({ type }) => type === 'heading' || type === 'text' || type === 'label')) return 'body'
  return parts.some(({ type }) => type === 'salutation') ? 'address' : stage
}

const longestAside = 40

/** A line of the head that is none of its kinds and no sentence: where the text comes from, what state it is in. */
const isAside = (line: string): boolean => line.length <= longestAside && !/[。；，！]|[：:]$/.test(line)
