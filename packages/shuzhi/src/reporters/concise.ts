import { say } from '../command-line/language.ts'
import { texts } from '../command-line/texts.ts'
import { visible } from '../visible.ts'
import type { CreateReporter } from './reporter.ts'

/** One line a finding, `path:line:column: severity message [code]`, as editors and grep understand it. */
export const concise: CreateReporter = ({ language }) => ({
  file: ({ findings }) =>
    findings
      .map(({ path, line, column, severity, message, code }) => {
        const place = `${visible(path)}:${line}:${column}`
        return `${place}: ${say(texts[severity], language)} ${message} [${code}]\n`
      })
      .join(''),
  end: () => '',
})
