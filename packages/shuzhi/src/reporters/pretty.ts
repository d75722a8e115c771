import { styleText } from 'node:util'
import type { Severity } from '@shuzhi/document'
import { say } from '../command-line/language.ts'
import { resultTexts } from '../command-line/texts/results.ts'
import { severityNames } from '../command-line/texts/severity-names.ts'
import { visible } from '../visible.ts'
import { codeFrame } from './code-frame.ts'
import type { FileReport, Reported } from './reported.ts'
import type { CreateReporter, ReporterOptions } from './reporter.ts'
import { totalsLine } from './totals-line.ts'

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>

/** For people: each finding with its line, the place marked, and the totals at the end. Alike ones in one line are shown once. */
export const pretty: CreateReporter = (options) => ({
  file: (report) =>
    [...alike(report.findings).values()].map((group) => show(group, report, options)).join(''),
  end: (totals) => (options.quiet ? '' : totalsLine(totals, options.language)),
})

/** Findings by line and code, in the order of the first of each. */
function alike(findings: readonly Reported[]): Map<string, [Reported, ...Reported[]]> {
  const groups = new Map<string, [Reported, ...Reported[]]>()
  for (const finding of findings) {
    const key = `${finding.line} ${finding.code}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return groups
}

function show(
  [finding, ...others]: [Reported, ...Reported[]],
  { raw }: FileReport,
  { language, colors: colored }: ReporterOptions,
): string {
  const { path, line, column, severity, code, message } = finding
  type Style = Parameters<typeof styleText>[0]
  const paint = (style: Style, text: string) =>
    colored ? styleText(style, text, { validateStream: false }) : text
  const place = `${visible(path)}:${line}:${column}`
  const many = others.length > 0 ? say(resultTexts.sameLine, language, { count: others.length + 1 }) : ''
  const kind = paint(colors[severity], say(severityNames[severity], language))
  const head = `${place} ${kind} ${message}${many} ${paint('dim', code)}`
  if (raw === '') return `${head}\n\n`
  const frame = codeFrame(raw, finding)
  const gutter = ' '.repeat(String(line).length)
  const marks = paint(colors[severity], frame.marks)
  return `${head}\n  ${line} │ ${frame.line}\n  ${gutter} │ ${marks}\n\n`
}
