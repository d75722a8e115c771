import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  createLocator,
  type Extracted,
  type Fact,
  type Language,
  ruleText,
  type Span,
} from '@shuzhi/document'
import { createExplainer, type LossReason, type LostReading } from '@shuzhi/extract'
import { say, type Text } from '../command-line/language.ts'
import { resultTexts } from '../command-line/texts/results.ts'
import { type FactRow, factRowsOf } from '../exporters/fact-rows.ts'
import { oneLine } from '../exporters/one-line.ts'
import { failuresOf, unreadable } from '../inputs/failure.ts'
import { createStages } from '../stages/create-stages.ts'
import type { Context, ExitCode } from './command.ts'
import { configOf } from './given.ts'
import { isAt, type Place, placeText } from './place.ts'
import { reportFailures } from './report-failures.ts'

const words = {
  head: { zh: '{place} {type} {text}（{rule}：{says}）', en: '{place} {type} {text} ({rule}: {says})' },
} as const satisfies Record<string, Text>

const lostBy: Readonly<Record<LossReason, Text>> = {
  leaf: {
    zh: '未采用：超出单个句子、标题或标签的范围',
    en: 'dropped: it reaches beyond one sentence, heading or label',
  },
  shorter: {
    zh: '未采用：被“{text}”取代，后者更长，或同样长但在前',
    en: 'dropped for “{text}”, which is longer, or as long and before it',
  },
  outranked: {
    zh: '未采用：与“{text}”（{type}）重叠，后者优先',
    en: 'dropped for “{text}” ({type}), which it overlaps and which goes first',
  },
}

/** Prints the facts at a place of a report, each with the rule that found it, and the readings that lost there, each with the reason. */
export async function explainPlace(context: Context, place: Place): Promise<ExitCode> {
  const { io, language } = context
  const config = await configOf(context)
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(io.cwd, place.path))
  } catch (error) {
    return reportFailures(context, [unreadable(place.path, error, language)])
  }
  const document = createStages(config).process(bytes, { id: 'report', path: place.path })
  const failures = failuresOf(place.path, document, language)
  if (failures.length > 0) return reportFailures(context, failures)
  const lines = linesOf(document, createExplainer(config.lexicon)(document), place, language)
  if (lines.length === 0) lines.push(say(resultTexts.noFactThere, language, { place: placeText(place) }))
  await io.print(lines.map((line) => `${line}\n`).join(''))
  return 0
}

/** The facts at a place with what is known of them, then what was dropped there. */
function linesOf(
  document: Extracted,
  losses: readonly LostReading[],
  place: Place,
  language: Language,
): string[] {
  const { locate } = createLocator(document)
  const isThere = ({ span }: Fact) => isAt(place, locate(span))
  const rows = factRowsOf(document).filter((_, at) => isThere(document.facts[at]!))
  const lost = losses.filter(({ candidate }) => isThere(candidate))
  const said = (span: Span) => oneLine(document.text, span)
  return [
    ...rows.flatMap((row) => [headOf(row, place, language), ...valuesOf(row)]),
    ...lost.flatMap(({ candidate, reason, against }) => [
      headOf({ ...candidate, ...locate(candidate.span).start, text: said(candidate.span) }, place, language),
      `  ${say(lostBy[reason], language, { type: against?.type ?? '', text: against ? said(against.span) : '' })}`,
    ]),
  ]
}

/** Where a fact or a reading stands, what it is and by which rule, in one line. */
const headOf = (
  { type, text, rule, line, column }: Pick<FactRow, 'line' | 'column' | 'type' | 'text' | 'rule'>,
  place: Place,
  language: Language,
): string =>
  say(words.head, language, {
    type,
    text,
    rule,
    place: placeText({ ...place, line, column }),
    says: ruleText(rule, language),
  })

/** What is known of a fact beside its text, by the names of the columns of the exports; no line where that is nothing. */
function valuesOf({ masked, value, upper, unit, bound, action, object, date }: FactRow): string[] {
  const values = { value: masked ? '*' : value, upper, unit, bound, action, object, date }
  const shown = Object.entries(values).filter(([, one]) => one !== null && one !== '' && one !== 'exact')
  return shown.length > 0 ? [`  ${shown.map(([name, one]) => `${name}=${one}`).join(' ')}`] : []
}
