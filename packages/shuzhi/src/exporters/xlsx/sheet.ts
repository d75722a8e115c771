/** A cell: text, a number, nothing, or text that waits to be filled in and is coloured. */
export type Cell = string | number | null | { blank: string }

/** A sheet's name and columns, with their width in characters. */
export type SheetHead = { name: string; columns: readonly { name: string; width: number }[] }

/** What Excel holds in one cell and in one sheet (Excel specifications and limits). */
const longestText = 32_767
export const mostRows = 1_048_576

/** The styles of styles.xml by what they are for. */
const style = { plain: 0, header: 1, blank: 2 } as const

/** The start of a worksheet's XML (ECMA-376, part 1, 18.3), up to its header row, which stays in view. */
export function sheetStart({ columns }: SheetHead): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const header = columns.map(({ name }) => name)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>`,
    cellsXml(header, 0, style.header),
  ].join('')
}

/** The XML of a row, counted from 1 below the header. */
export const rowXml = (cells: readonly Cell[], at: number): string => cellsXml(cells, at, style.plain)

/** The end of a worksheet of so many rows below its header: its columns can be filtered. */
export const sheetEnd = ({ columns }: SheetHead, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows + 1}"/></worksheet>`

/** `A` to `Z`, then `AA`. */
export function columnName(at: number): string {
  const name = String.fromCharCode(65 + (at % 26))
  return at < 26 ? name : columnName(Math.floor(at / 26) - 1) + name
}

const cellsXml = (cells: readonly Cell[], at: number, look: number): string =>
  `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`, look)).join('')}</row>`

/** Text stands as text, never as a formula, whatever it begins with. */
export function cellXml(cell: Cell, place: string, look: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}" s="${look}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return textXml(cell.blank, place, style.blank)
  return textXml(cell, place, look)
}

const textXml = (text: string, place: string, look: number): string =>
  `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(plainText(shortened(text)))}</t></is></c>`

/** As much as a cell holds; that there was more is shown. */
const shortened = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text

/** In a cell `_x0041_` would stand for the character of that code (ST_Xstring, 22.9.2.19): the underscore that begins it is written so itself. */
const plainText = (text: string): string => text.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 has no way to write are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
