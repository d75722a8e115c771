import { createLocator, type Extracted, type Language, messageOf, roleNames } from '@shuzhi/document'
import { summarize } from '@shuzhi/render'
import { preparePlace } from '@shuzhi/stage'
import { severityNames } from '../command-line/texts/severity-names.ts'
import { besideOf } from '../outputs/growing-file.ts'
import { asked } from '../outputs/write-output.ts'
import { type ExportOptions, type Workbook, type WorkbookExporter, workbook } from './exporter.ts'
import { type FactRow, factRowsOf } from './fact-rows.ts'
import { planRowsOf } from './plan-rows.ts'
import type { Cell, SheetHead } from './xlsx/sheet.ts'
import { boundNames, sheets } from './xlsx/sheets.ts'
import { spoolSheet } from './xlsx/spooled-sheet.ts'
import { writeWorkbook } from './xlsx/workbook.ts'

/** The rows that one document adds to each sheet. */
type Rows = Readonly<Record<keyof typeof sheets, Cell[][]>>

/** A workbook for people: the ledger, problems and plans, findings, and the documents. */
export const xlsx: WorkbookExporter = workbook<Rows>(rowsOf, openWorkbook)

function openWorkbook(path: string, { language }: ExportOptions): Workbook<Rows> {
  asked(path, () => preparePlace(path))
  const open = (Object.keys(sheets) as (keyof Rows)[]).map((key) => {
    const head = headOf(key, language)
    return { key, head, parts: [spoolSheet(head, besideOf(`${path}.${key}-1`))] }
  })
  const all = () => open.flatMap(({ parts }) => parts)
  return {
    add(rows) {
      for (const { key, head, parts } of open) {
        for (const cells of rows[key]) {
          // A sheet that is full goes on in another.
          if (parts.at(-1)!.isFull()) {
            const number = parts.length + 1
            parts.push(
              spoolSheet({ ...head, name: `${head.name} ${number}` }, besideOf(`${path}.${key}-${number}`)),
            )
          }
          parts.at(-1)!.add(cells)
        }
      }
    },
    end: () => writeWorkbook(path, all()),
    drop: () => {
      for (const sheet of all()) sheet.drop()
    },
  }
}

const headOf = (key: keyof Rows, language: Language): SheetHead => ({
  name: sheets[key].name[language],
  columns: sheets[key].columns.map(({ name, width }) => ({ name: name[language], width })),
})

function rowsOf(document: Extracted, { language }: ExportOptions): Rows {
  return {
    ledger: factRowsOf(document)
      .filter(({ type }) => type === 'quantity')
      .map((row) => ledgerRow(row, language)),
    plans: planRowsOf(document).map(({ role, text, measures }) => [
      roleNames[role][language],
      text,
      measures.join('；'),
      document.source.path,
    ]),
    findings: findingRows(document, language),
    documents: [documentRow(document)],
  }
}

const ledgerRow = (row: FactRow, language: Language): Cell[] => [
  row.headings,
  row.action,
  row.object,
  row.masked ? { blank: row.text } : (row.value ?? row.text),
  row.unit,
  boundNames[row.bound]?.[language] ?? '',
  row.sentence,
  roleNames[row.role][language],
  row.path,
  row.line,
]

function findingRows(document: Extracted, language: Language): Cell[][] {
  const locator = createLocator(document)
  return document.findings.map((finding) => {
    const { start } = locator.locateFinding(finding)
    return [
      document.source.path,
      start.line,
      start.column,
      severityNames[finding.severity][language],
      messageOf(finding, language),
      finding.code,
    ]
  })
}

function documentRow(document: Extracted): Cell[] {
  const { id, source } = document
  const summary = summarize(document)
  return [
    id,
    summary.title,
    summary.year,
    source.path,
    summary.characters,
    summary.sections,
    summary.points,
    summary.quantities.filled,
    summary.quantities.blank,
    summary.findings.error + summary.findings.warning,
    source.encoding,
  ]
}
