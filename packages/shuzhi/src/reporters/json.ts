import type { Reported } from './reported.ts'
import type { CreateReporter } from './reporter.ts'

/** All findings and the totals as one JSON object. */
export const json: CreateReporter = () => {
  const findings: Reported[] = []
  return {
    file: (report) => {
      for (const finding of report.findings) findings.push(finding)
      return ''
    },
    end: (totals) => `${JSON.stringify({ totals, findings }, null, 2)}\n`,
  }
}
