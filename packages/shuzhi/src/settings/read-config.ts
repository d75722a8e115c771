import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { configTexts } from '../command-line/texts/config.ts'
import { UsageError } from '../command-line/usage-error.ts'
import { codeOf } from '../inputs/failure.ts'
import { defineConfig } from './config.ts'
import { jsonMistakeOf } from './json-mistake.ts'

/** The endings of programs that a config may be. */
const programs: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'])

/**
 * What a config file holds; `shown` is its path as the user knows it.
 * @throws UsageError that names the file, with line and column where it is not well-formed
 */
export async function readConfig(place: string, shown: string): Promise<unknown> {
  if (statSync(place).isDirectory()) throw new UsageError(configTexts.isFolder, { file: shown })
  const ending = extname(place).toLowerCase()
  if (ending === '.json') return readJson(place, shown)
  if (programs.has(ending)) return runProgram(place, shown)
  throw new UsageError(configTexts.kind, { file: shown })
}

function readJson(place: string, shown: string): unknown {
  let text: string
  try {
    // Windows programs write a byte order mark, which is no JSON.
    text = readFileSync(place, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(configTexts.broken, { file: shown, reason: codeOf(error) })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const mistake = jsonMistakeOf(text)
    if (mistake) throw new UsageError(configTexts.notJson, { file: shown, ...mistake })
    throw new UsageError(configTexts.broken, { file: shown, reason: String(error) })
  }
}

/** What a program exports by default, or as CommonJS. It may say `import { defineConfig } from 'shuzhi'` wherever shuzhi is installed. */
async function runProgram(place: string, shown: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    interopDefault: false,
    virtualModules: { shuzhi: { defineConfig } },
  })
  let exported: Record<string, unknown>
  try {
    exported = await jiti.import(place)
  } catch (error) {
    throw programMistake(error, shown)
  }
  if ('default' in exported) return exported.default
  if (exported.__esModule || Object.keys(exported).length === 0)
    throw new UsageError(configTexts.exportsNothing, { file: shown })
  return exported
}

/** The user's mistake that a program broke by: where it cannot be read, what it imports in vain, or what it threw. */
function programMistake(error: unknown, shown: string): UsageError {
  const message = error instanceof Error ? error.message : String(error)
  const [, what = '', line, column] = /^ParseError: (.*?)\s*\n.*:(\d+):(\d+)$/.exec(message) ?? []
  if (line && column)
    return new UsageError(configTexts.notParsed, { file: shown, line, column, reason: what })
  const missing = /^Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1]
  if (missing) return new UsageError(configTexts.imports, { file: shown, name: missing })
  return new UsageError(configTexts.broken, { file: shown, reason: message.split('\n')[0]! })
}
