import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type FindingCode, findingTable, type Language } from '@shuzhi/document'
import { isRejecting } from '@shuzhi/stage'
import { say, type Text } from '../command-line/language.ts'
import { meantOf } from '../command-line/nearest.ts'
import { severityNames } from '../command-line/texts/severity-names.ts'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { widthOf } from '../display-width.ts'
import { wrap } from '../wrap.ts'
import type { Context, ExitCode } from './command.ts'
import { placeOf } from './place.ts'

const words = {
  example: { zh: '示例：{example}', en: 'Example: {example}' },
  config: {
    zh: "在 shuzhi.config.ts 中调整：rules: { '{code}': 'off' }（或 info、warning、error）",
    en: "In shuzhi.config.ts: rules: { '{code}': 'off' } (or info, warning, error)",
  },
  comment: {
    zh: '在 Markdown、HTML 中关闭一段：<!-- shuzhi-disable {code} --> … <!-- shuzhi-enable {code} -->',
    en: 'For a stretch of Markdown or HTML: <!-- shuzhi-disable {code} --> … <!-- shuzhi-enable {code} -->',
  },
  more: { zh: '说明一项：shuzhi explain <代码>', en: 'More of one: shuzhi explain CODE' },
} as const satisfies Record<string, Text>

/** Prints what is to be known of a finding, as docs/findings.md has it, or of a place in a report; without either, all codes there are. */
export async function explain(context: Context): Promise<ExitCode> {
  const { io, language, operands } = context
  const [code, ...others] = operands
  if (others.length > 0) throw new UsageError(usageTexts.oneCode)
  const place = code === undefined ? undefined : placeOf(code)
  // Only here are the stages needed.
  if (place) return (await import('./explain-place.ts')).explainPlace(context, place)
  if (code !== undefined && !isCode(code)) {
    if (isFile(resolve(io.cwd, code))) throw new UsageError(usageTexts.placeNeeded, { file: code })
    throw new UsageError(usageTexts.unknownCode, { code, meant: meantOf(code, Object.keys(findingTable)) })
  }
  const lines = code === undefined ? listOf(language) : pageOf(code, language)
  await io.print(`${lines.flatMap((line) => wrap(line, io.columns)).join('\n')}\n`)
  return 0
}

/** Whether a file is there; a name that no system takes is none. */
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

const isCode = (text: string): text is FindingCode => Object.hasOwn(findingTable, text)

function pageOf(code: FindingCode, language: Language): string[] {
  const { severity, example, why, ...message } = findingTable[code]
  const switches = isRejecting({ code })
    ? []
    : ['', say(words.config, language, { code }), say(words.comment, language, { code })]
  return [
    `${code}  ${say(severityNames[severity], language)}`,
    message[language],
    '',
    say(words.example, language, { example }),
    '',
    why[language],
    ...switches,
  ]
}

function listOf(language: Language): string[] {
  const codes = Object.keys(findingTable).filter(isCode)
  const width = Math.max(...codes.map(widthOf))
  const lines = codes.map(
    (code) =>
      `${code.padEnd(width)}  ${say(severityNames[findingTable[code].severity], language)}  ${findingTable[code][language]}`,
  )
  return [...lines, '', say(words.more, language)]
}
