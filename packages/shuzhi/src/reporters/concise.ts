import { say } from '../command-line/language.ts'
import { severityNames } from '../command-line/texts/severity-names.ts'
import { visible } from '../visible.ts'
import type { CreateReporter } from './reporter.ts'

/** One line a finding, `path:line:column: severity message [code]`, as editors and grep understand it. */
export const concise: CreateReporter = ({ language }) => ({
  file: ({ findings }) =>
    findings
      .map(({ path, line, column, severity, message, code }) => {
        const place = `${visible(path)}:${line}:${column}`
        return `${place}: ${say(severityNames[severity], language)} ${message} [${code}]\n`
      })
      .join(''),
  end: () => '',
})
