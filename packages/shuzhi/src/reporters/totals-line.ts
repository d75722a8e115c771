import type { Language } from '@shuzhi/document'
import { say } from '../command-line/language.ts'
import { resultTexts } from '../command-line/texts/results.ts'
import type { Totals } from './reporter.ts'

/** What was looked at and found, and what else there is to say, in one line; empty where nothing could be read. */
export const totalsLine = (totals: Totals, language: Language, rest = ''): string =>
  totals.files === 0 ? '' : `${say(resultTexts.totals, language, totals)}${rest}\n`
