import type { Span } from '@shuzhi/document'
import type { Line } from './docx-text.ts'

/** Longest text of a cell that is a value; a form has whole chapters in its cells. */
const longestCell = 200

/** A table of a document: a line a row, a tab between two cells; rows that hold more than values keep the lines of their cells. */
export class Table {
  #rows: Line[][][] = []
  #row: Line[][] = []

  /** Begins a cell and gives the lines to write it to. */
  openCell(): Line[] {
    const cell: Line[] = []
    this.#row.push(cell)
    return cell
  }

  /** The cell that is open. */
  cell(): Line[] | undefined {
    return this.#row.at(-1)
  }

  closeRow(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row)
    this.#row = []
  }

  lines(): Line[] {
    this.closeRow()
    return this.#rows.flatMap((row) => (row.every(isValue) ? [rowLine(row)] : row.flat()))
  }
}

/** Whether a cell is set as one stretch of a row. */
const isValue = (cell: readonly Line[]): boolean =>
  cell.every(({ heading, cells }) => heading === 0 && cells.length === 0) &&
  cell.reduce((sum, { text }) => sum + text.length, 0) <= longestCell

function rowLine(row: readonly Line[][]): Line {
  const cells: Span[] = []
  let text = ''
  for (const [i, cell] of row.entries()) {
    if (i > 0) text += '\t'
    const words = cell.map((line) => line.text.replace(/\n/g, ' ').trim()).filter((words) => words !== '')
    const from = text.length
    text += words.join(' ')
    if (text.length > from) cells.push([from, text.length])
  }
  return { text, heading: 0, item: 0, cells }
}
