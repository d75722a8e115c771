import { toHtml } from '../page/to-html.ts'
import type { OutputFile, PageOptions } from '../render.ts'
import type { Summary } from '../summary.ts'
import { openByteStore } from './byte-store.ts'
import { type IndexEntry, indexEntry } from './index-entry.ts'
import { pathOfPart } from './index-part.ts'
import { addToTotals, emptyTotals } from './index-totals.ts'
import { hole, toIndexPage } from './to-index-page.ts'

/** So many reports stand on one page of the index: more of them would be slow to open, and to make. */
const reportsInPart = 1000

/** Writes a page of an index, its pieces one after another. The bytes among them change once it returns. */
export type WriteIndexPage = (path: string, pieces: readonly (string | Uint8Array)[]) => void

/** An index that grows report by report, and writes a page as soon as it is whole. It holds no more reports than a page does. */
export type GrowingIndex = { add(entry: IndexEntry): void; end(): void }

/**
 * Begins an index of entries in the same language: `index.html`, and where there are more reports than `size`, `index-2.html` and on, each linked
 * to the next.
 */
export function growIndex(
  write: WriteIndexPage,
  { language = 'zh', theme = 'auto' }: PageOptions = {},
  size = reportsInPart,
): GrowingIndex {
  const [rows, answers, data] = [openByteStore(), openByteStore(), openByteStore()]
  let totals = emptyTotals()
  let number = 0

  function endPart(isLast: boolean): void {
    number += 1
    const [start = '', ...rest] = toHtml(toIndexPage(totals, language, theme, { number, isLast })).split(hole)
    const filled = [rows, answers, data]
    write(pathOfPart(number), [start, ...rest.flatMap((text, at) => [filled[at]!.bytes(), text]), '\n'])
    for (const store of filled) store.clear()
    totals = emptyTotals()
  }

  return {
    add(entry) {
      if (totals.reports === size) endPart(false)
      rows.add(entry.row)
      answers.add(entry.answers)
      data.add(totals.reports === 0 ? entry.data : `,${entry.data}`)
      addToTotals(totals, entry)
    },
    end: () => endPart(true),
  }
}

/** The files of the index over these reports. */
export function indexOutputs(summaries: readonly Summary[], options: PageOptions = {}): OutputFile[] {
  return outputsOf(summaries, options)
}

/** The index over many reports as one HTML file. */
export const renderIndex = (summaries: readonly Summary[], options: PageOptions = {}): string =>
  outputsOf(summaries, options, Number.POSITIVE_INFINITY)[0]!.content

function outputsOf(summaries: readonly Summary[], options: PageOptions, size?: number): OutputFile[] {
  const outputs: OutputFile[] = []
  const decoder = new TextDecoder()
  const textOf = (piece: string | Uint8Array) => (typeof piece === 'string' ? piece : decoder.decode(piece))
  const write: WriteIndexPage = (path, pieces) => outputs.push({ path, content: pieces.map(textOf).join('') })
  const index = growIndex(write, options, size)
  for (const summary of summaries) index.add(indexEntry(summary, options))
  index.end()
  return outputs
}
