import { strToU8, Zip, ZipDeflate } from 'fflate'
import { growFile } from '../../outputs/growing-file.ts'
import { escapeXml } from './sheet.ts'
import type { SpooledSheet } from './spooled-sheet.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The same sheets give the same bytes on any day: the parts of the package bear the earliest date that ZIP can write. */
const date = new Date(1980, 0, 1)

/** Writes an Excel workbook (ECMA-376) of these sheets to a file, piece by piece. */
export function writeWorkbook(path: string, sheets: readonly SpooledSheet[]): void {
  const file = growFile(path)
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error
      file.write(bytes)
    })
    const add = (name: string, pieces: Iterable<Uint8Array>) => {
      const part = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: date })
      zip.add(part)
      for (const piece of pieces) part.push(piece)
      part.push(new Uint8Array(), true)
    }
    const names = sheets.map(({ head: { name } }) => name)
    add('[Content_Types].xml', [strToU8(contentTypes(sheets.length))])
    add('_rels/.rels', [
      strToU8(
        `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    ])
    add('xl/workbook.xml', [strToU8(workbookXml(names))])
    add('xl/_rels/workbook.xml.rels', [strToU8(workbookRelationships(sheets.length))])
    add('xl/styles.xml', [strToU8(stylesXml)])
    for (const [at, sheet] of sheets.entries()) add(`xl/worksheets/sheet${at + 1}.xml`, sheet.read())
    zip.end()
    file.keep()
  } finally {
    file.drop()
  }
}

const numbered = (count: number, each: (number: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at + 1)).join('')

const contentTypes = (count: number): string =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
  numbered(
    count,
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`,
  ) +
  '</Types>'

const workbookXml = (names: readonly string[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  names
    .map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('') +
  '</sheets></workbook>'

const workbookRelationships = (count: number): string =>
  `${head}<Relationships xmlns="${relationships}">` +
  numbered(
    count,
    (number) =>
      `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  ) +
  `<Relationship Id="rId${count + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`

/** Plain cells; the header, bold on grey; what is to be filled in, on yellow. */
const stylesXml =
  `${head}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2A8"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
