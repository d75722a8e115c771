import { strToU8, type Zippable, zipSync } from 'fflate'
import { escapeXml, mostRows, type Sheet, sheetXml } from './sheet.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The same sheets give the same bytes on any day: the parts of the package bear the earliest date that ZIP can write. */
const date = new Date(1980, 0, 1)

/** An Excel workbook (ECMA-376) of these sheets; one with more rows than a sheet holds goes on in further ones. */
export function workbookOf(given: readonly Sheet[]): Uint8Array {
  const sheets = given.flatMap(splitSheet)
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelationships(sheets.length),
    'xl/styles.xml': stylesXml,
  }
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)
  const files: Zippable = {}
  for (const [path, xml] of Object.entries(parts)) files[path] = [strToU8(xml), { mtime: date }]
  return zipSync(files, { level: 6 })
}

function splitSheet(sheet: Sheet): Sheet[] {
  const most = mostRows - 1
  const count = Math.max(1, Math.ceil(sheet.rows.length / most))
  return Array.from({ length: count }, (_, at) => ({
    ...sheet,
    name: at === 0 ? sheet.name : `${sheet.name} ${at + 1}`,
    rows: sheet.rows.slice(at * most, (at + 1) * most),
  }))
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

/** Each sheet's filter has its name as well, as Excel writes it itself. */
const workbookXml = (sheets: readonly Sheet[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  sheets
    .map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
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
  '<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs></styleSheet>'
