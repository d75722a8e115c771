import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Language } from '@shuzhi/document'
import { configTexts } from '../command-line/texts/config.ts'
import { UsageError } from '../command-line/usage-error.ts'
import type { Config } from './config.ts'

/** The names a config may have, the first that is there is taken. */
export const configNames = ['ts', 'js', 'mjs', 'json'].map((ending) => `shuzhi.config.${ending}`)

export type ConfigPlace = {
  cwd: string
  language: Language
  /** The file that was asked for; without it the nearest one is taken, from the folder we are in outwards. */
  file?: string | undefined
}

/**
 * The config that holds here; an empty one where there is none.
 * @throws UsageError that names the file and the field where it is wrong
 */
export async function loadConfig({ cwd, language, file }: ConfigPlace): Promise<Config> {
  const place = file === undefined ? nearest(cwd) : resolve(cwd, file)
  if (place === undefined) return {}
  const shown = file ?? (relative(cwd, place) || place)
  if (!existsSync(place)) throw new UsageError(configTexts.missing, { file: shown })
  // Most runs have no config and need none of this.
  const [{ checkConfig }, { readConfig }] = await Promise.all([
    import('./check-config.ts'),
    import('./read-config.ts'),
  ])
  return checkConfig(await readConfig(place, shown), shown, language)
}

function nearest(folder: string): string | undefined {
  const here = configNames.map((name) => join(folder, name)).find((place) => existsSync(place))
  const around = dirname(folder)
  return here ?? (around === folder ? undefined : nearest(around))
}
