import type { CreateReporter } from './reporter.ts'

/** All findings and the totals as one JSON object, written as they come. */
export const json: CreateReporter = () => {
  let written = 0
  const head = '{\n  "findings": ['
  return {
    file: ({ findings }) =>
      findings
        .map((finding) => {
          written += 1
          return `${written === 1 ? head : ','}\n    ${JSON.stringify(finding)}`
        })
        .join(''),
    end: (totals) => `${written === 0 ? head : '\n  '}],\n  "totals": ${JSON.stringify(totals)}\n}\n`,
  }
}
