import { type FindingCode, findingTable, type Language, type Severity } from '@shuzhi/document'
import { relativeUri } from '../relative-uri.ts'
import { versionOf } from '../version.ts'
import type { Reported } from './reported.ts'
import type { CreateReporter } from './reporter.ts'

/** SARIF's levels (2.1.0, 3.27.10). */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A SARIF 2.1.0 log, written as the findings come; columns count UTF-16 code units, and paths are relative to where the program was started. */
export const sarif: CreateReporter = ({ language }) => {
  const codes = Object.keys(findingTable) as FindingCode[]
  const rules = codes.map((code) => ruleOf(code, language))
  let written = 0
  const head = () => {
    const driver = { name: 'shuzhi', semanticVersion: versionOf(), language: languageTags[language], rules }
    const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' })
    return `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[${run.slice(0, -1)},"results":[`
  }
  return {
    file: ({ findings }) =>
      findings
        .map((finding) => {
          written += 1
          const result = JSON.stringify(resultOf(finding, codes.indexOf(finding.code)))
          return `${written === 1 ? head() : ','}\n${result}`
        })
        .join(''),
    end: () => `${written === 0 ? head() : ''}\n]}]}\n`,
  }
}

const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

function ruleOf(code: FindingCode, language: Language) {
  const { severity, why, ...message } = findingTable[code]
  return {
    id: code,
    shortDescription: { text: message[language] },
    help: { text: why[language] },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf(
  { code, severity, message, path, line, column, endLine, endColumn, fix }: Reported,
  ruleIndex: number,
) {
  const artifactLocation = { uri: relativeUri(path) }
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fix
      ? {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [
                    {
                      deletedRegion: { charOffset: fix.raw[0], charLength: fix.raw[1] - fix.raw[0] },
                      insertedContent: { text: fix.insert },
                    },
                  ],
                },
              ],
            },
          ],
        }
      : {}),
  }
}
