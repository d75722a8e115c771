import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createLocator, type Fact, ruleText } from '@shuzhi/document'
import { createExplainer, type LossReason } from '@shuzhi/extract'
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
  const { locate } = createLocator(document)
  const isThere = ({ span }: Fact) => isAt(place, locate(span))
  const rows = factRowsOf(document).filter((_, at) => isThere(document.facts[at]!))
  const lost = createExplainer(config.lexicon)(document).filter(({ candidate }) => isThere(candidate))
  const headOf = (fact: Pick<FactRow, 'line' | 'column' | 'type' | 'text' | 'rule'>) =>
    say(words.head, language, {
      type: fact.type,
      text: fact.text,
      rule: fact.rule,
      place: placeText({ ...place, line: fact.line, column: fact.column }),
      says: ruleText(fact.rule, language),
    })
  const lines = [
    ...rows.flatMap((row) => [headOf(row), ...valuesOf(row)]),
    ...lost.flatMap(({ candidate, reason, against }) => [
      headOf({
        ...locate(candidate.span).start,
        type: candidate.type,
        text: oneLine(document.text, candidate.span),
        rule: candidate.rule,
      }),
      `  ${say(lostBy[reason], language, { type: against?.type ?? '', text: against ? oneLine(document.text, against.span) : '' })}`,
    ]),
  ]
  if (lines.length === 0) lines.push(say(resultTexts.noFactThere, language, { place: placeText(place) }))
  await io.print(lines.map((line) => `${line}\n`).join(''))
  return 0
}

/** What is known of a fact beside its text, by the names of the columns of the exports; no line where that is nothing. */
function valuesOf({ masked, value, upper, unit, bound, action, object, date }: FactRow): string[] {
  const values = { value: masked ? '*' : value, upper, unit, bound, action, object, date }
  const shown = Object.entries(values).filter(([, one]) => one !== null && one !== '' && one !== 'exact')
  return shown.length > 0 ? [`  ${shown.map(([name, one]) => `${name}=${one}`).join(' ')}`] : []
}
