import type { CreateReporter } from './reporter.ts'

/** One finding a line, as JSON. */
export const ndjson: CreateReporter = () => ({
  file: ({ findings }) => findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''),
  end: () => '',
})
