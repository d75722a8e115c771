import { join, resolve } from 'node:path'
import type { Language } from '@shuzhi/document'
import { type OutputFormat, outputFormats } from '../command-line/choices.ts'
import type { GivenOptions, OptionName } from '../command-line/options.ts'
import { usageTexts } from '../command-line/texts/usage.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type { GatherOptions } from '../inputs/gather-inputs.ts'
import type { Config } from '../settings/config.ts'
import { loadConfig } from '../settings/load-config.ts'
import type { Context } from './command.ts'

/** The formats that `--to`, else the config, names, in the order of the table; all of them where neither does. */
export function formatsOf({ options: { to }, config }: Context): OutputFormat[] {
  const asked = typeof to === 'string' ? to.split(',') : (config.outputs?.formats ?? outputFormats)
  return outputFormats.filter((format) => asked.includes(format))
}

/** Where `build` writes. */
export const outputFolderOf = ({ options: { out }, config }: Context): string =>
  typeof out === 'string' ? out : (config.outputs?.folder ?? 'out')

/**
 * The language that documents are written in: only `--lang` and the config change it, so that the same command writes the same bytes on any
 * machine.
 */
export function pageLanguageOf({ options: { lang }, config }: Context): Language {
  if (lang === 'en' || lang === 'zh') return lang
  return config.outputs?.language ?? 'zh'
}

/** Where results are kept for later runs; undefined where that was not asked for. */
export const memoryFolderOf = ({ io, options }: Context): string | undefined =>
  options.cache || options.watch ? join(io.cwd, '.shuzhi/cache') : undefined

/** How this call looks for its inputs. */
export const gatherOptionsOf = (context: Context): GatherOptions => ({
  cwd: context.io.cwd,
  language: context.language,
  outputs: resolve(context.io.cwd, outputFolderOf({ ...context, options: {} })),
  stdinName: typeof context.options['stdin-name'] === 'string' ? context.options['stdin-name'] : undefined,
})

/** The whole number behind an option, undefined where it is not given; anything else is a `UsageError`. */
export function wholeNumberOf(options: GivenOptions, name: OptionName, least: number): number | undefined {
  const given = options[name]
  if (given === undefined) return undefined
  const number = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : -1
  if (number >= least) return number
  throw new UsageError(usageTexts.badCount, { option: `--${name}`, least, given: String(given) })
}

/** The config that holds for this call. */
export const configOf = ({ io, language, options }: Omit<Context, 'config'>): Promise<Config> =>
  loadConfig({ cwd: io.cwd, language, file: typeof options.config === 'string' ? options.config : undefined })
