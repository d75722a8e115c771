import type { Severity } from '@shuzhi/document'
import { say } from '../command-line/language.ts'
import { resultTexts } from '../command-line/texts/results.ts'
import type { Reported } from './reported.ts'
import type { CreateReporter } from './reporter.ts'
import { totalsLine } from './totals-line.ts'

/** GitHub shows ten annotations of a kind in each step and drops the rest. */
const most = 10

const kinds: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of GitHub Actions (workflow commands), at most ten of a kind, then one line with the totals. */
export const github: CreateReporter = ({ language }) => {
  const shown: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  return {
    file: ({ findings }) =>
      findings
        .filter(({ severity }) => {
          shown[severity] += 1
          return shown[severity] <= most
        })
        .map(annotate)
        .join(''),
    end: (totals) => {
      const more = { error: Math.max(0, totals.error - most), warning: Math.max(0, totals.warning - most) }
      const rest = more.error + more.warning > 0 ? ` ${say(resultTexts.more, language, more)}` : ''
      return totalsLine(totals, language, rest)
    },
  }
}

/** One annotation. Its end column is only told within one line, as GitHub wants it. */
function annotate({ severity, path, line, column, endLine, endColumn, code, message }: Reported): string {
  const end = endLine === line ? { endLine, endColumn } : { endLine }
  const properties = Object.entries({ file: path, line, col: column, ...end, title: code })
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${kinds[severity]} ${list}::${escapeData(message)}\n`
}

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
