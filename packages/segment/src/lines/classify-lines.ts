import type { Normalized } from '@shuzhi/document'
import { blankEnds } from '../headings/blank-ends.ts'
import { headingHints } from '../headings/heading-hints.ts'
import { findClosings } from './closings.ts'
import { opensWithNote } from './front-notes.ts'
import { findContents } from './kinds/contents.ts'
import { lineKinds } from './kinds/index.ts'
import { type LineContext, longestHead, type Stage } from './kinds/line-kind.ts'
import { findMarkedTitle } from './kinds/marked-title.ts'
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
  const markers = headingMarkers(scanned)
  const context: LineContext = {
    scanned,
    lines,
    index: 0,
    line: lines[0]!,
    stage: 'head',
    parts,
    markers,
    blankEnds: blankEnds(scanned.text, lines, markers),
    hints: hintsOf(document, lines),
    markedTitle: findMarkedTitle(document, lines),
    closes: findClosings(lines, repeated),
    repeated,
    contents: findContents(lines),
  }
  for (let index = 0; index < lines.length; index += 1) {
    context.index = index
    context.line = lines[index]!
    addParts(context, parts)
  }
  return parts
}

/** Adds what the first kind finds that a line is of, and tells the lines behind how far the document has got. */
function addParts(context: LineContext, parts: Part[]): void {
  const { scanned, line, stage } = context
  for (const kind of lineKinds) {
    const found = kind.read(context)
    if (!found) continue
    for (const part of found) parts.push(part)
    const inHead = stage === 'head' && isInHead(parts)
    context.stage = stageAfter(
      stage,
      found,
      inHead && (opensWithNote(scanned.text, parts) || isAside(found, line)),
    )
    return
  }
}

/** Whether no more lines than a head takes stand above, or behind the last of its title or of a table of contents. */
const isInHead = (parts: readonly Part[]): boolean =>
  parts.length < longestHead ||
  parts.slice(-longestHead).some((part) => part.type === 'title' || (part.type === 'text' && part.contents))

function hintsOf(document: Normalized, lines: readonly Line[]): number[] {
  const hintOf = headingHints(document)
  return lines.map(({ span }) => hintOf(span))
}

/** How far a document has got behind parts of its head that say something `aside`, or behind any others. */
function stageAfter(stage: Stage, parts: readonly Part[], aside: boolean): Stage {
  const last = parts.at(-1)
  if (last?.type === 'title') return 'head'
  if (last?.type === 'text' && last.contents) return stage
  if (aside) return stage
  if (parts.some(({ type }) => type === 'heading' || type === 'text' || type === 'label')) return 'body'
  return parts.some(({ type }) => type === 'salutation') ? 'address' : stage
}

const longestAside = 40

/** A line of the head that is none of its kinds and no sentence: where the text comes from, what state it is in. */
const isAside = (parts: readonly Part[], { text }: Line): boolean =>
  parts.every(({ type }) => type === 'text') && text.length <= longestAside && !/[。；，！]|[：:]$/.test(text)
