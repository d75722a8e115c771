import type { Language } from '@shuzhi/document'
import { type OutputFormat, outputFormats } from '../command-line/choices.ts'
import type { GivenOptions, OptionName } from '../command-line/options.ts'
import { texts } from '../command-line/texts.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type { GatherOptions } from '../inputs/gather-inputs.ts'
import type { Context } from './command.ts'

/** The formats that `--to` names, in the order of the table; all of them where it is not given. */
export function formatsOf({ to }: GivenOptions): OutputFormat[] {
  const asked = typeof to === 'string' ? to.split(',') : outputFormats
  return outputFormats.filter((format) => asked.includes(format))
}

/** The language that documents are written in: only `--lang` changes it, so that the same command writes the same bytes on any machine. */
export const outputLanguage = ({ lang }: GivenOptions): Language => (lang === 'en' ? 'en' : 'zh')

/** How this call looks for its inputs. */
export const gatherOptionsOf = ({ io, language, options }: Context): GatherOptions => ({
  cwd: io.cwd,
  language,
  stdinName: typeof options['stdin-name'] === 'string' ? options['stdin-name'] : undefined,
})

/** The whole number behind an option, undefined where it is not given; anything else is a `UsageError`. */
export function wholeNumberOf(options: GivenOptions, name: OptionName, least: number): number | undefined {
  const given = options[name]
  if (given === undefined) return undefined
  const number = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : -1
  if (number >= least) return number
  throw new UsageError(texts.badCount, { option: `--${name}`, least, given: String(given) })
}
