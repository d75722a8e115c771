import { createLocator, type Extracted, messageOf } from '@shuzhi/document'
import { summarize } from '@shuzhi/render'
import { type ExportOptions, type WorkbookExporter, workbook } from './exporter.ts'
import { type FactRow, factRowsOf } from './fact-rows.ts'
import { planRowsOf } from './plan-rows.ts'
import type { Cell, Sheet } from './xlsx/sheet.ts'
import { boundNames, roleNames, severityNames, sheets } from './xlsx/sheets.ts'
import { workbookOf } from './xlsx/workbook.ts'

/** The rows that one document adds to each sheet. */
type Rows = Readonly<Record<keyof typeof sheets, Cell[][]>>

/** A workbook for people: the ledger, problems and plans, findings, and the documents. */
export const xlsx: WorkbookExporter = workbook<Rows>(gather, async (parts, { language }) =>
  workbookOf(
    Object.entries(sheets).map(
      ([key, { name, columns }]): Sheet => ({
        name: name[language],
        columns: columns.map((column) => ({ name: column.name[language], width: column.width })),
        rows: parts.flatMap((rows) => rows[key as keyof Rows]),
      }),
    ),
  ),
)

function gather(document: Extracted, { language }: ExportOptions): Rows {
  const { id, source } = document
  const locator = createLocator(document)
  const summary = summarize(document)
  const roleName = (role: FactRow['role']): string => roleNames[role][language]
  return {
    ledger: factRowsOf(document)
      .filter(({ type }) => type === 'quantity')
      .map((row) => [
        row.headings,
        row.action,
        row.object,
        row.masked ? { blank: row.text } : (row.value ?? row.text),
        row.unit,
        boundNames[row.bound]?.[language] ?? '',
        row.sentence,
        roleName(row.role),
        row.path,
        row.line,
      ]),
    plans: planRowsOf(document).map(({ role, text, measures }) => [
      roleName(role),
      text,
      measures.join('；'),
      source.path,
    ]),
    findings: document.findings.map((finding) => {
      const { start } = locator.locateFinding(finding)
      return [
        source.path,
        start.line,
        start.column,
        severityNames[finding.severity][language],
        messageOf(finding, language),
        finding.code,
      ]
    }),
    documents: [
      [
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
      ],
    ],
  }
}
