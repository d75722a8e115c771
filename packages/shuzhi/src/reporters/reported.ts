import {
  createLocator,
  type Extracted,
  type FindingCode,
  type Fix,
  type Language,
  messageOf,
  type Severity,
} from '@shuzhi/document'

/** A finding as it leaves the program: lines and columns from 1, offsets from 0, all in UTF-16 code units of the raw source. */
export type Reported = {
  path: string
  code: FindingCode
  severity: Severity
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  offset: [start: number, end: number]
  fix?: Fix
}

/** The findings of one file, in the order of the source, with its raw text. */
export type FileReport = { path: string; raw: string; findings: Reported[] }

/** The findings of a document; `path` is the file's name as the user knows it. */
export function reportOf(document: Extracted, path: string, language: Language): FileReport {
  const locator = createLocator(document)
  const findings = document.findings.map((finding): Reported => {
    const { start, end } = locator.locateFinding(finding)
    return {
      path,
      code: finding.code,
      severity: finding.severity,
      message: messageOf(finding, language),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      offset: [start.offset ?? 0, end.offset ?? 0],
      ...(finding.fix ? { fix: finding.fix } : {}),
    }
  })
  findings.sort((a, b) => a.offset[0] - b.offset[0] || a.offset[1] - b.offset[1])
  return { path, raw: locator.raw, findings }
}
